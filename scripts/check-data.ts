/**
 * Checks that `data/` follows the table of columns, and every CSV in it: by the form of its cells, by
 * reading it as the site does, and, for the built-in report, by the rules of its framework and against
 * what was counted in the report; then the national
 * record, by counts of its rows and of what became of grades, and the tables of authorities and of their neighbours. Prints what it
 * counted. Any broken grade, total or reference fails.
 */
import { readFile } from 'node:fs/promises';
import { authorityRows, neighbourRows } from './authority-tables/authority-rows.ts';
import { madeFiles } from './authority-tables/made-files.ts';
import {
	authorityFaults,
	neighbourFaults,
	type AuthorityTotals
} from './check-data/authority-faults.ts';
import { builtInFaults } from './check-data/built-in-faults.ts';
import { changeFaults, type ChangeTotals } from './check-data/change-faults.ts';
import { controlFaults, type ControlTotals } from './check-data/control-faults.ts';
import { formFaults } from './check-data/form-faults.ts';
import { recordFaults, type RecordTotals } from './check-data/record-faults.ts';
import { schemaFaults, type TableSchema } from './check-data/schema-faults.ts';
import { describedFiles } from './describe-columns/described-files.ts';
import { describeProblems } from '../src/lib/read/describe-problems.ts';
import { readInspections } from '../src/lib/assemble/read-inspections.ts';
import { SERVICE_NAMES, SERVICES } from '../src/lib/domain/service.ts';
import type { Inspection } from '../src/lib/domain/inspection.ts';

const data = new URL('../data/', import.meta.url);
const textOf = (name: string) => readFile(new URL(name, data), 'utf8');

const datapackage = JSON.parse(await textOf('datapackage.json')) as {
	resources: { path: string }[];
};
const builtIn = datapackage.resources[0]?.path ?? '';
const totals = JSON.parse(await textOf('control-totals.json')) as ControlTotals & {
	authorities: AuthorityTotals;
	england: RecordTotals & { changes: readonly ChangeTotals[] };
};

const faults = [
	...(await check(builtIn, (inspection) => [
		...builtInFaults(inspection),
		...controlFaults(inspection, totals)
	])),
	...(await check('template.csv', () => [])),
	...(await nationalRecord()),
	...(await tablesOfAuthorities()),
	...(await staleDescriptions())
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log('No faults.');

async function staleDescriptions(): Promise<readonly string[]> {
	return (await describedFiles())
		.filter(({ text, found }) => text !== found)
		.map(
			({ name }) =>
				`data/${name}: it is not what src/lib/domain/column.ts says; npm run write:columns writes it`
		);
}

async function nationalRecord(): Promise<readonly string[]> {
	const name = 'england-2009-2025.csv';
	const text = await textOf(name);
	const { problems } = readInspections(text, null);
	const { counted, faults } = recordFaults(text, totals.england);
	const changes = changeFaults(text, await textOf('authorities.csv'), totals.england.changes);
	console.log(`data/${name}\n  ${counted}, counts of changes: ${totals.england.changes.length}`);
	return [
		...formFaults(text),
		...describeProblems(problems).map(({ where, reason }) => `${where}: ${reason}`),
		...faults,
		...changes
	].map((fault) => `data/${name}: ${fault}`);
}

async function tablesOfAuthorities(): Promise<readonly string[]> {
	const [table, list] = ['authorities.csv', 'statistical-neighbours-2025.csv'] as const;
	const [tableText, listText] = await Promise.all([textOf(table), textOf(list)]);
	const rows = authorityRows(tableText);
	const neighbours = neighbourRows(listText);
	console.log(`data/${table}\n  authorities: ${rows.length}`);
	console.log(`data/${list}\n  neighbours: ${neighbours.length}`);
	const schema = async (name: string) => JSON.parse(await textOf(name)) as TableSchema;
	return [
		...[
			...schemaFaults(tableText, await schema('authorities-schema.json')),
			...authorityFaults(rows, totals.authorities)
		].map((fault) => `data/${table}: ${fault}`),
		...[
			...schemaFaults(listText, await schema('statistical-neighbours-schema.json')),
			...neighbourFaults(neighbours, rows, totals.authorities)
		].map((fault) => `data/${list}: ${fault}`),
		...(await madeFiles())
			.filter(({ text, found }) => text !== found)
			.map(({ path }) => `${path}: it is not what data/ says; npm run write:authorities writes it`)
	];
}

async function check(
	name: string,
	rules: (inspection: Inspection) => readonly string[]
): Promise<readonly string[]> {
	const text = await textOf(name);
	const { inspections, problems } = readInspections(text, null);
	const [inspection, ...others] = inspections;
	if (inspection !== undefined) printCounts(name, inspection);
	const found = [
		...formFaults(text),
		...describeProblems(problems).map(({ where, reason }) => `${where}: ${reason}`),
		...(inspection === undefined ? ['no inspection can be read'] : rules(inspection)),
		...(others.length > 0 ? ['it holds more than one inspection'] : [])
	];
	return found.map((fault) => `data/${name}: ${fault}`);
}

function printCounts(name: string, { judgements, figures, actions }: Inspection): void {
	console.log(`data/${name}`);
	const kinds = { judgements, figures, actions };
	for (const [kind, facts] of Object.entries(kinds)) {
		const byService = SERVICES.flatMap((service) => {
			const count = facts.filter((fact) => fact.service === service).length;
			return count === 0 ? [] : `${SERVICE_NAMES[service]} ${count}`;
		});
		console.log(`  ${kind}: ${facts.length} (${byService.join(', ')})`);
	}
	console.log(`  headline figures: ${figures.filter(({ headline }) => headline).length}`);
}
