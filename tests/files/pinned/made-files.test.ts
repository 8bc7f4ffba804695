import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { readArguments } from '../../../scripts/charts/arguments.ts';
import { run } from '../../../scripts/charts/run.ts';
import cumbria from '../../../data/cumbria-2012.csv?raw';

vi.setConfig({ testTimeout: 120_000 });

const ILACS = `authority,framework,inspected_from,inspected_to,published,area,grade,paragraph
Southshire,ILACS,2024-03-04,2024-03-15,2024-04-29,Overall effectiveness,Good,1
Southshire,ILACS,2024-03-04,2024-03-15,2024-04-29,Impact of leaders,Outstanding,12
Southshire,ILACS,2024-03-04,2024-03-15,2024-04-29,Help and protection,Requires improvement to be good,20
Southshire,ILACS,2024-03-04,2024-03-15,2024-04-29,Children in care,Good,31
Southshire,ILACS,2024-03-04,2024-03-15,2024-04-29,Care leavers,Inadequate,40
`;

/** The start of a file's SHA-256: enough to see that it changed. */
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Each file that a CSV makes, and each part of its slides, with the hash of what it holds. */
async function pins(name: string, csv: string): Promise<Record<string, string>> {
	const folder = await mkdtemp(join(tmpdir(), 'fourpoint-pins-'));
	try {
		await writeFile(join(folder, name), csv);
		const order = readArguments([name, '--format', 'svg,pdf,pptx,csv']);
		if (order === 'help') throw new Error('Help was asked for.');
		await run(order, {
			folder,
			today: '2026-01-31',
			readInput: () => Promise.reject(new Error('Nothing is read from standard input.')),
			say: () => undefined
		});
		const found: Record<string, string> = {};
		for (const file of (await readdir(join(folder, 'charts'))).sort()) {
			const bytes = await readFile(join(folder, 'charts', file));
			if (!file.endsWith('.pptx')) found[file] = hashOf(bytes);
			else {
				for (const [part, content] of Object.entries(unzipSync(bytes))) {
					found[`${file}/${part}`] = hashOf(content);
				}
			}
		}
		return found;
	} finally {
		await rm(folder, { recursive: true });
	}
}

/**
 * A change that only moves code changes none of these. Where a change is meant, take them anew with
 * `npx vitest run --project files tests/files/pinned -u` and say in the commit what changed in which file and why.
 */
test.each([
	['the built-in report', 'cumbria-2012', cumbria],
	['a report of 2024', 'southshire-2024', ILACS]
])('every file made of %s is the same to the byte', async (_what, name, csv) => {
	const found = await pins(`${name}.csv`, csv);
	await expect(`${JSON.stringify(found, null, '\t')}\n`).toMatchFileSnapshot(`${name}.json`);
});
