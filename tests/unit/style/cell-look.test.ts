import { expect, test } from 'vitest';
import { gradeTile } from '#lib/export/pack/grade-tile.ts';
import { GRADES } from '#lib/domain/grade.ts';
import { cellLook } from '#lib/style/cell-look.ts';
import { cellMarkup } from '#lib/style/cell-markup.ts';
import { PALETTES } from '#lib/style/palette.ts';

const SHOWN = [...GRADES, 'not-judged', 'no-grade', 'other-scale', 'conflict'] as const;
const BOX = { x: 0, y: 0, width: 40, height: 20 };

test.each(PALETTES)('no two cells look alike in %s', (palette) => {
	const drawn = SHOWN.map((shows) => cellMarkup(BOX, cellLook(shows, palette)));
	expect(new Set(drawn).size).toBe(SHOWN.length);
});

test.each([
	['graded', [{ grade: 2, word: 'Good' }], { dashed: false, wide: '1.5' }],
	['no-grade', [], { dashed: true, wide: '1.5' }],
	['other-scale', [], { dashed: false, wide: '1.5' }],
	[
		'conflict',
		[
			{ grade: 2, word: 'Good' },
			{ grade: 3, word: 'Adequate' }
		],
		{ dashed: true, wide: '3' }
	]
] as const)('a tile that is %s has the line of such a cell', (state, grades, line) => {
	const tile = {
		service: 'safeguarding',
		name: 'Safeguarding',
		area: 'Overall effectiveness',
		state,
		grades,
		words: 'words',
		judgement: null
	} as const;
	const svg = gradeTile(tile, 'blue-orange', 300, 16).at(0, 0, 100);
	expect({
		dashed: svg.includes('stroke-dasharray'),
		wide: /stroke-width="([\d.]+)"/.exec(svg)?.[1]
	}).toEqual(line);
});
