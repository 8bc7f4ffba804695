import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeFiles } from '#lib/deliver/format.ts';
import { FORMATS } from '#lib/deliver/formats.ts';
import { NODE_KIT } from '#lib/deliver/node-kit.ts';
import { PLAIN_SIZE } from '#lib/deliver/order.ts';
import { latestOfCouncil } from '#lib/select/many/peers.ts';
import { peersView } from '#lib/view/chart/peers/peers.ts';
import { chartSlide } from '#lib/view/pack/pack.ts';
import { recorded } from '../../unit/select/many/england.ts';
import { readPdf } from './read-pdf.ts';

const all = recorded();
const kent = all.find(({ authority }) => authority === 'Kent');
if (kent === undefined) throw new Error('Kent is not in the record.');
const council = latestOfCouncil(kent, all);

function neighbours(onlyOwnName: boolean) {
	const group = { kind: 'neighbours' } as const;
	return peersView({ all, council, framework: 'ILACS', when: 'latest', group, onlyOwnName });
}

/** Everything that a file says, whichever form it has: what is packed is unpacked. */
function saidIn(key: string, content: Uint8Array): string {
	if (key === 'pdf') {
		const { objects, texts } = readPdf(content);
		return [...texts.flat(), ...objects.values()].join('\n');
	}
	if (key !== 'pptx') return new TextDecoder('latin1').decode(content);
	return Object.entries(unzipSync(content))
		.map(([path, bytes]) => `${path}\n${new TextDecoder().decode(bytes)}`)
		.join('\n');
}

const FORMS = FORMATS.filter(({ browserOnly }) => !browserOnly);

test.each(FORMS.map((form) => [form.key, form] as const))(
	'with only the own name no other council is named in %s',
	async (key, format) => {
		const named = neighbours(false);
		const others = named.grid.inspections.slice(1).map(({ authority }) => authority);
		expect(others).toHaveLength(10);
		const filesOf = (view: typeof named) =>
			makeFiles(
				format,
				{
					slides: [chartSlide(view)],
					stem: view.fileStem,
					title: view.title,
					subject: view.subtitle,
					palette: 'blue-orange',
					madeOn: '2025-11-27',
					size: PLAIN_SIZE,
					transparent: false
				},
				NODE_KIT
			);
		const files = await filesOf(neighbours(true));
		const said = files.map(({ name, content }) => name + saidIn(key, content)).join('\n');
		for (const other of others) expect(said).not.toContain(other);
		// The words of a picture are points, which no test can read.
		if (key === 'png') return;
		const open = (await filesOf(named)).map(({ content }) => saidIn(key, content)).join('\n');
		expect(open).toContain(others[1]);
		expect(said).toContain('Neighbour 2');
	},
	60_000
);
