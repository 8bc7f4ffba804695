import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import totals from '../../../data/control-totals.json' with { type: 'json' };
import { changeFaults, type ChangeTotals } from '../../../scripts/check-data/change-faults.ts';

const record = readFileSync('data/england-2009-2025.csv', 'utf8');
const authorities = readFileSync('data/authorities.csv', 'utf8');
const { changes }: { changes: readonly ChangeTotals[] } = totals.england;

test('the national record comes to what became of grades', () => {
	expect(changeFaults(record, authorities, changes)).toEqual([]);
});

test('a grade that is another is told by what it changes', () => {
	const [row] = /^South Tyneside,E08000023,ILACS,.*,Overall effectiveness,.*$/m.exec(record) ?? [
		''
	];
	const other = record.replace(row, row.replace('Inadequate', 'Outstanding'));
	expect(changeFaults(other, authorities, changes)).toEqual([
		'between=sif-to-ilacs, Overall effectiveness: 77, 47, 26, 0, not 76, 47, 27, 0',
		'between=sif-to-ilacs&published=ofsted-2023, Overall effectiveness: 77, 46, 25, 0, not 76, 46, 26, 0'
	]);
});

test('a council that is said to have ended on another day is told by the pairs it has', () => {
	const other = authorities.replace(',2021-03-31,E06000061', ',2023-03-31,E06000061');
	expect(changeFaults(record, other, changes)).toEqual([
		'between=sif-to-ilacs&published=ofsted-2023, pairs: 149, not 148',
		'between=sif-to-ilacs&published=ofsted-2023, Overall effectiveness: 76, 46, 27, 0, not 76, 46, 26, 0'
	]);
});
