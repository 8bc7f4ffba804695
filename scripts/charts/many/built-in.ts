import { readFile as readBytes } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import datapackage from '../../../data/datapackage.json' with { type: 'json' };
import type { Inspection } from '../../../src/lib/domain/inspection.ts';
import { readFile } from '../../../src/lib/session/read-file.ts';

/** What comes with the site. */
export interface BuiltIn {
	/** The national record, visits too. */
	readonly record: readonly Inspection[];
	/** The report that the site is built with, which says more than its row of the record. */
	readonly report: Inspection | null;
}

const [REPORT, RECORD] = datapackage.resources;

/** Reads the built-in files, as the site does: their sources name no file of a reader. */
export async function readBuiltIn(): Promise<BuiltIn> {
	const [report] = await inspectionsIn(REPORT?.path ?? '');
	return { record: await inspectionsIn(RECORD?.path ?? ''), report: report ?? null };
}

async function inspectionsIn(name: string): Promise<readonly Inspection[]> {
	const path = fileURLToPath(new URL(`../../../data/${name}`, import.meta.url));
	const { inspections } = await readFile(name, await readBytes(path));
	return inspections.map((each) => ({ ...each, source: { ...each.source, fileName: null } }));
}
