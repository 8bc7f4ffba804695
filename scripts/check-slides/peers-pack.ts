import { readFile } from 'node:fs/promises';
import { readInspections } from '../../src/lib/assemble/read-inspections.ts';
import { authorityKey } from '../../src/lib/domain/authority.ts';
import { isVisit } from '../../src/lib/domain/is-visit.ts';
import { peersView } from '../../src/lib/view/chart/peers/peers.ts';
import type { PeersSource } from '../../src/lib/view/chart/peers/peers-view.ts';
import { chartSlide, type PackSlide } from '../../src/lib/view/pack/pack.ts';

type Beside = Pick<PeersSource, 'group'> & Partial<PeersSource> & { readonly name: string };

const NEIGHBOURS = { kind: 'neighbours' } as const;
const REGION = { kind: 'region' } as const;

/** Councils of the record among others: in words, in numbers, without names, and over several slides. */
const ASKED: readonly Beside[] = [
	{ name: 'Kent', group: NEIGHBOURS },
	{ name: 'Surrey', group: NEIGHBOURS },
	{ name: 'Kent', group: NEIGHBOURS, onlyOwnName: true },
	{ name: 'Bournemouth, Christchurch and Poole', group: NEIGHBOURS },
	{ name: 'Cumbria', group: REGION, when: '2023-03-31' },
	{ name: 'Cumbria', group: REGION, framework: 'SLAC', when: '2023-03-31' },
	{ name: 'Kent', group: REGION, framework: 'SIF' },
	{ name: 'Kent', group: { kind: 'council', name: 'Surrey', councils: keys('Surrey') } }
];

/** Slides of councils among their peers. */
export async function peersPack(): Promise<readonly PackSlide[]> {
	const path = new URL('../../data/england-2009-2025.csv', import.meta.url);
	const { inspections } = readInspections(await readFile(path, 'utf8'), null);
	const all = inspections.filter((each) => !isVisit(each));
	return ASKED.flatMap(({ name, ...asked }) => {
		const council = all.findLast(({ authority }) => authority === name);
		if (council === undefined) throw new Error(`${name} is not in the record.`);
		const usual = { all, council, framework: 'ILACS', when: 'latest', onlyOwnName: false } as const;
		return chartSlide(peersView({ ...usual, ...asked }));
	});
}

function keys(name: string): ReadonlySet<string> {
	return new Set([authorityKey(name)]);
}
