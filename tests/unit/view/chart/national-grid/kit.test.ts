import { describe, expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { csvText } from '#lib/export/csv/csv-text.ts';
import { kitOf } from '#lib/view/kinds.ts';
import { partsAt } from '#lib/view/chart-parts.ts';
import { gridOf, inspectionsOf, namesIn } from './grid-of.ts';

const view = gridOf();
const kit = kitOf(view);

test('cut into single rows it has every row once, in order, with its table', () => {
	const rows = Array.from({ length: kit.rowCount(view) }, (_, row) => kit.rows(view, row, row + 1));
	expect(rows.flatMap((row) => (row.kind === 'national-grid' ? namesIn(row) : []))).toEqual(
		namesIn(view)
	);
	expect(rows.flatMap((row) => row.table().rows)).toEqual(view.table().rows);
});

describe('a part', () => {
	test('has a title that is true of its rows, and headings that say that they continue', () => {
		const first = view.groups[0]?.rows.length ?? 0;
		const whole = kit.rows(view, 0, first);
		expect(whole.title).toBe(
			'East Midlands: six of ten councils are good or outstanding overall; one is inadequate'
		);
		const rest = kit.rows(view, 2, first);
		expect(rest.kind === 'national-grid' && rest.groups[0]?.label).toBe(
			'East Midlands (continued)'
		);
		expect(rest.title).toMatch(/^.+ to .+, East Midlands: /);
		expect(kit.rows(view, 0, 1).title).toBe('Nottingham is inadequate overall');
		expect(kit.rows(view, 0, kit.rowCount(view)).title).toBe(view.title);
	});

	test('keeps the message where rows were asked for by their grade', () => {
		const asked = gridOf('grade=4&area=both.overall-effectiveness');
		expect(kit.rows(asked, 0, 5).title).toBe(asked.title);
	});

	test('is described by its first and its last row, and what they were given', () => {
		const [, second] = partsAt(view, [150]);
		expect(second?.alt).toMatch(
			/^Grid of grades, part 2 of 2\. 3 councils: .+ to .+\. Overall effectiveness: /
		);
	});
});

test('the whole is described by its counts', () => {
	expect(view.alt).toBe(
		'Grid of grades. 153 councils. Overall effectiveness: 36 outstanding, 67 good, 31 requires improvement and 19 inadequate. Impact of leaders: 45 outstanding, 60 good, 33 requires improvement and 15 inadequate. Help and protection: 22 outstanding, 71 good, 45 requires improvement and 15 inadequate. Children in care: 37 outstanding, 75 good, 30 requires improvement and 11 inadequate. Care leavers: 27 outstanding, 43 good, 26 requires improvement, 7 inadequate and 50 without a grade.'
	);
});

test('its records can be opened again and make the same grid', async () => {
	const { inspections } = readInspections(csvText(await view.records()), null);
	const again = gridOf('', { all: inspections });
	expect(again.title).toBe(view.title);
	expect(again.table().rows).toEqual(view.table().rows);
});

test('a slide has it as a table, and of more areas than have room as it is drawn', () => {
	const form = kit.native(view);
	expect(form.kind).toBe('table');
	if (form.kind !== 'table') return;
	expect(form.columns.slice(0, 3)).toEqual(['Authority', 'Inspected', 'Overall effectiveness']);
	for (const row of form.rows) {
		if (row.kind === 'cells') expect(row.cells).toHaveLength(form.columns.length);
	}
	const areas = Array.from({ length: 8 }, (_, at) => `Area ${at + 1}`);
	const wide = gridOf('', { all: inspectionsOf(['North 1 2 3 4 1 2 3 4'], 'Own', areas) });
	expect(kit.native(wide).kind).toBe('drawing');
});
