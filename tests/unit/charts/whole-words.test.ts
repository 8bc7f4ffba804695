import { expect, test } from 'vitest';
import { onScreen } from '#lib/style/space.ts';
import { heatmapLayout } from '#lib/charts/chart/heatmap/heatmap-layout.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { example } from '../../example.ts';
import { grades, inspectionOf } from '../inspection-of.ts';

/** Five areas in three columns, as every inspection of the current framework has them. */
const ilacs = inspectionOf(
	'framework,area,grade',
	'ILACS,Overall effectiveness,Requires improvement',
	'ILACS,Impact of leaders,Requires improvement',
	'ILACS,Help and protection,Requires improvement',
	'ILACS,Children in care,Good',
	'ILACS,Care leavers,Outstanding'
);

const cases: readonly [string, Inspection][] = [
	['two services', example()],
	['five areas judged by turns for one service or both', ilacs],
	[
		'three services with conflicts',
		grades({ Safeguarding: 'RI/1 RI', 'Looked-after children': '4/1 -', Both: 'RI RI/4' })
	]
];

const widths = [240, 288, 330, 400, 460, 540, 560, 640, 800, 1104];

/** Words of a text, as they are and where a hyphen lets them break. */
const wordsOf = (text: string) => text.split(/(?<=-)|\s/);

/** Everything that a heatmap says in its columns: what it should say, and the lines it says it in. */
function columnTexts(inspection: Inspection, width: number) {
	const { columns, groups } = heatmapLayout(gradeHeatmap(inspection), onScreen(width));
	const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	return [
		...columns.map(({ label, lines }) => ({ text: label, lines })),
		...cells.flatMap(({ cell, blocks, lines }) =>
			blocks.length === 0
				? [{ text: cell.words, lines }]
				: blocks.map((block) => ({ text: block.shown.word, lines: block.lines }))
		)
	];
}

test.each(
	cases.flatMap(([name, inspection]) => widths.map((at) => [name, at, inspection] as const))
)(
	'%s at %i pixels: no grade and no heading is broken inside a word',
	(_name, width, inspection) => {
		for (const { text, lines } of columnTexts(inspection, width)) {
			expect(lines.flatMap(wordsOf)).toEqual(wordsOf(text));
		}
	}
);

test.each(cases)('%s: names of areas keep room enough for their words', (_name, inspection) => {
	for (const width of widths.filter((at) => at > 240)) {
		const { groups } = heatmapLayout(gradeHeatmap(inspection), onScreen(width));
		for (const { row, lines } of groups.flatMap(({ rows }) => rows)) {
			expect(lines.flatMap(wordsOf)).toEqual(wordsOf(row.label));
		}
	}
});

test('one endless word in the name of an area does not make the grades small', () => {
	const endless = inspectionOf('service,area,grade', `Safeguarding,${'w'.repeat(200)},RI`);
	const { styles, columnX, width } = heatmapLayout(gradeHeatmap(endless), onScreen(540));
	expect(styles.word.size).toBe(16);
	expect(columnX).toBeGreaterThan(width * 0.35);
});

test('each grade of a conflict has the room that its own lines need', () => {
	const view = gradeHeatmap(
		grades({ Safeguarding: '2', 'Looked-after children': '2', Both: 'RI/1' })
	);
	const { groups, styles } = heatmapLayout(view, onScreen(400));
	const [best, worst] = groups[0]?.rows[0]?.cells[2]?.blocks ?? [];
	expect([best?.lines, worst?.lines]).toEqual([['Outstanding'], ['Requires', 'improvement']]);
	expect((worst?.height ?? 0) - (best?.height ?? 0)).toBeCloseTo(styles.word.size * 1.25);
});
