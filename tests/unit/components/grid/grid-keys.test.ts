import { describe, expect, test } from 'vitest';
import { moveInGrid, moveOverGaps } from '#lib/components/grid/grid-keys.ts';

/** A key, with Ctrl where it starts with ^. */
function pressed(name: string) {
	const ctrlKey = name.startsWith('^');
	return { key: ctrlKey ? name.slice(1) : name, ctrlKey, metaKey: false, altKey: false };
}

const SIZE = { rows: 3, columns: 4 };

test.each([
	['ArrowUp', [1, 1], [0, 1]],
	['ArrowUp', [0, 1], [0, 1]],
	['ArrowDown', [2, 1], [2, 1]],
	['ArrowLeft', [1, 0], [1, 0]],
	['ArrowRight', [1, 3], [1, 3]],
	['Home', [1, 2], [1, 0]],
	['End', [1, 2], [1, 3]],
	['^Home', [1, 2], [0, 0]],
	['^End', [1, 2], [2, 3]]
] as const)('%s from %j goes to %j', (key, [row, column], [toRow, toColumn]) => {
	expect(moveInGrid(pressed(key), { row, column }, SIZE)).toEqual({ row: toRow, column: toColumn });
});

test.each(['Enter', 'Escape', 'Tab', 'a'])('%s moves nowhere', (key) => {
	expect(moveInGrid(pressed(key), { row: 1, column: 1 }, SIZE)).toBeNull();
	expect(moveOverGaps(pressed(key), { row: 1, column: 1 }, SIZE, () => true)).toBeNull();
});

describe('a grid with gaps', () => {
	const CELLS = ['.xx.', 'x..x', '.x..'];
	const has = ({ row, column }: { row: number; column: number }) => CELLS[row]?.[column] === 'x';

	test.each([
		['ArrowRight', [1, 0], [1, 3], 'over a gap'],
		['ArrowLeft', [1, 3], [1, 0], 'over a gap'],
		['ArrowDown', [0, 1], [2, 1], 'over a gap'],
		['ArrowRight', [0, 2], [0, 2], 'and stays where nothing comes'],
		['ArrowDown', [0, 2], [0, 2], 'and stays where nothing comes'],
		['Home', [0, 2], [0, 1], 'to the first cell of the row'],
		['End', [0, 1], [0, 2], 'to the last cell of the row'],
		['^Home', [2, 1], [0, 1], 'to the first cell of the first row'],
		['^End', [0, 1], [2, 1], 'to the last cell of the last row']
	] as const)('%s from %j goes to %j, %s', (...[key, [row, column], [toRow, toColumn]]) => {
		expect(moveOverGaps(pressed(key), { row, column }, SIZE, has)).toEqual({
			row: toRow,
			column: toColumn
		});
	});
});
