import { error } from '@sveltejs/kit';
import authorities from '../../../../data/authorities.csv?raw';
import authoritiesSchema from '../../../../data/authorities-schema.json?raw';
import datapackage from '../../../../data/datapackage.json?raw';
import readme from '../../../../data/README.md?raw';
import schema from '../../../../data/schema.json?raw';
import england from '../../../../data/england-2009-2025.csv?raw';
import neighbours from '../../../../data/statistical-neighbours-2025.csv?raw';
import neighboursSchema from '../../../../data/statistical-neighbours-schema.json?raw';
import template from '../../../../data/template.csv?raw';
import { builtInFile } from '../../built-in-report.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const builtIn = builtInFile();

const FILES = new Map([
	[builtIn.name, { text: builtIn.text, type: 'text/csv; charset=utf-8' }],
	['england-2009-2025.csv', { text: england, type: 'text/csv; charset=utf-8' }],
	['template.csv', { text: template, type: 'text/csv; charset=utf-8' }],
	['authorities.csv', { text: authorities, type: 'text/csv; charset=utf-8' }],
	['authorities-schema.json', { text: authoritiesSchema, type: 'application/json' }],
	['statistical-neighbours-2025.csv', { text: neighbours, type: 'text/csv; charset=utf-8' }],
	['statistical-neighbours-schema.json', { text: neighboursSchema, type: 'application/json' }],
	['schema.json', { text: schema, type: 'application/json' }],
	['datapackage.json', { text: datapackage, type: 'application/json' }],
	['README.md', { text: readme, type: 'text/markdown; charset=utf-8' }]
]);

export const entries: EntryGenerator = () => [...FILES.keys()].map((file) => ({ file }));

/** The project's data files, under their own names. */
export const GET: RequestHandler = ({ params }) => {
	const file = FILES.get(params.file);
	if (file === undefined) error(404, 'There is no such data file.');
	return new Response(file.text, { headers: { 'content-type': file.type } });
};
