import { error } from '@sveltejs/kit';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import datapackage from '../../data/datapackage.json' with { type: 'json' };

const FILES = import.meta.glob<string>('../../data/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Name and text of the report that the site is built with: the first resource of the data package. */
export function builtInFile(): { readonly name: string; readonly text: string } {
	const name = datapackage.resources[0]?.path ?? '';
	return { name, text: FILES[`../../data/${name}`] ?? '' };
}

/** The built-in report, read while the site is built. A file that cannot be read stops the build. */
export function builtInReport(): Inspection {
	const { name, text } = builtInFile();
	const { inspections, problems } = readInspections(text, null);
	const [inspection] = inspections;
	if (inspection === undefined || problems.length > 0) {
		error(500, `data/${name} cannot be read as it is. "npm run check:data" says why.`);
	}
	return inspection;
}
