import { describe, expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { isVisit } from '#lib/domain/is-visit.ts';
import { csvText } from '#lib/export/csv/csv-text.ts';
import { glance } from '#lib/view/answers/glance.ts';
import { factRows } from '#lib/view/facts/facts-table.ts';
import { tidyFile } from '#lib/view/facts/tidy-file.ts';
import { inspectionName } from '#lib/view/find-inspections.ts';
import { factWords } from '#lib/view/words/file-words.ts';
import { kindWords } from '#lib/view/words/place-words.ts';
import { inspectionOf } from '../inspection-of.ts';

const HEADER = 'framework,inspection,inspected_from,kind,area,value';
const visit = (label: string, ...themes: readonly string[]) =>
	inspectionOf(HEADER, ...themes.map((theme) => `ILACS,${label},2022-05-04,visit,${theme},`));

test.each([
	[
		'Focused visit',
		['Care leavers'],
		'Focused visit on the theme Care leavers: no grades are given'
	],
	['Monitoring visit', [''], 'Monitoring visit: no grades are given'],
	[
		'Focused visit',
		['Care leavers', 'Front door'],
		'Focused visit on the themes Care leavers and Front door: no grades are given'
	],
	['', ['Front door'], 'Visit on the theme Front door: no grades are given'],
	['In spring', [''], 'Visit: no grades are given']
])('a visit labelled "%s" with the themes %j is called one', (label, themes, title) => {
	expect(glance(visit(label, ...themes))).toEqual({ title, tiles: [] });
});

describe('a visit', () => {
	const inspection = visit('Focused visit', 'Care leavers');

	test('is no inspection in any list', () => {
		expect(isVisit(inspection)).toBe(true);
		expect(inspectionName(inspection)).toBe('Northtown (Focused visit), visited 4 May 2022');
		expect(kindWords(inspection)).toMatch(/ visit \(ILACS\)$/);
		expect(factWords([inspection, inspection])).toBe('two visits');
	});

	test('is a row among the facts, without a value', () => {
		expect(factRows(inspection)).toMatchObject([
			{ kind: 'Visit', area: 'Care leavers', value: 'no grades given', rank: null }
		]);
	});

	test('opens again equal from its tidy CSV', () => {
		const again = readInspections(csvText(tidyFile(inspection)), 'test.csv').inspections;
		expect(again).toEqual([{ ...inspection, source: again[0]?.source }]);
	});
});

test('an inspection that has grades beside the row of a visit is none', () => {
	const both = inspectionOf(
		HEADER,
		'ILACS,,2022-05-04,visit,Front door,',
		'ILACS,,2022-05-04,judgement,Care leavers,2'
	);
	expect(isVisit(both)).toBe(false);
	expect(both.visits).toHaveLength(1);
});

test.each([
	[['2025'], 'York (Children looked after), figures of 2025', 'One figure, no grades'],
	[['2024', '2025'], 'York (Children looked after), figures up to 2025', 'Two figures, no grades'],
	[[''], 'York (Children looked after), date not given', 'One figure, no grades']
])('figures of the years %j are called no inspection', (years, name, title) => {
	const inspection = inspectionOf(
		'authority,inspection,kind,service,area,measure,value,period',
		...years.map(
			(year) => `York,Children looked after,figure,Context,Children,Children in ${year},7,${year}`
		)
	);
	expect(inspectionName(inspection)).toBe(name);
	expect(kindWords(inspection)).toBe('Figures');
	expect(glance(inspection).title).toBe(title);
});
