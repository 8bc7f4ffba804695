import { INK, QUIET } from '../../../style/palette.ts';
import type { Space } from '../../../style/space.ts';
import type { MarkedText } from '../../../style/text-markup.ts';
import type { PercentagesView } from '../../../view/chart/percentages/percentages.ts';
import { capital, inSentence } from '../../../view/words/sentence.ts';
import { isSlide } from '../../numbers/growing.ts';
import { moved, stackText, type TextStack } from '../../text/stack-text.ts';
import { comparisonRuns, type ComparisonRun } from './comparison-runs.ts';
import {
	percentColumns,
	percentType,
	type PercentColumns,
	type PercentType
} from './percentage-columns.ts';
import { BAR, placeRow, setRow } from './percentage-row.ts';

/** Where the bars of percentages and their words stand. */
export interface PercentagesLayout {
	readonly height: number;
	/** Left end of the bars, and the length of the longest. */
	readonly barX: number;
	readonly barWidth: number;
	readonly barHeight: number;
	/** The top of each bar, by row. */
	readonly bars: readonly { readonly key: string; readonly y: number }[];
	/** Lines between the rows. */
	readonly rules: readonly { readonly y: number; readonly width: number }[];
	/** Beside the rows that what stands next to it is said of. */
	readonly brackets: readonly { readonly x: number; readonly from: number; readonly to: number }[];
	readonly texts: readonly MarkedText[];
}

/** The height of a row and of a bar at most, in ems. */
const TALLEST = { row: 11, bar: 5.8 };

/**
 * A row for each percentage; what the report says of several in a row is said once. Type stays as it is,
 * so that all parts of a chart that is cut are set alike; rows and bars grow.
 */
export function percentagesLayout(view: PercentagesView, space: Space): PercentagesLayout {
	const type = percentType(space.type);
	const em = type.label.size;
	const columns = percentColumns(view, space, type);
	const { said: where, rowWidth, barX, barWidth, bracketX } = columns;
	const head = headOf(view, columns, type);
	const runs = comparisonRuns(view.rows).map((run) => ({
		...run,
		set: run.rows.map((row) => setRow(row, columns, type)),
		said: saidOf(run, columns, type)
	}));
	const needed = runs.reduce((sum, { set, said }) => {
		const rows = set.reduce((height, row) => height + row.height, 0);
		return (
			sum + (where === 'over' ? rows + said.height + em * 0.8 : Math.max(rows, said.height + em))
		);
	}, head.height + 1);
	const spare = isSlide(space) ? Math.max(0, (space.height ?? 0) - needed) / view.rows.length : 0;
	const barHeight = Math.min(em * TALLEST.bar, em * BAR + spare * 0.6);

	let y = head.height;
	const texts: MarkedText[] = [...head.texts];
	const bars: { key: string; y: number }[] = [];
	const rules: { y: number; width: number }[] = [];
	const brackets: { x: number; from: number; to: number }[] = [];
	runs.forEach(({ comparison, set, said }, index) => {
		if (where === 'over') {
			y += index > 0 ? em * 0.5 : 0;
			texts.push(...moved(said.texts, y));
			y += said.height + em * 0.3;
		}
		const from = y;
		for (const row of set) {
			const height = Math.max(row.height, Math.min(row.height + spare, em * TALLEST.row));
			const placed = placeRow(row, columns, y, height, em);
			rules.push({ y, width: rowWidth });
			texts.push(...placed.texts);
			bars.push({ key: row.key, y: placed.middle - barHeight / 2 });
			y += height;
		}
		if (where !== 'beside') return;
		if (comparison !== null && set.length > 1) {
			brackets.push({ x: bracketX, from: from + em * 0.4, to: y - em * 0.4 });
		}
		// Words of a short run may need more room than its rows.
		const room = Math.max(y - from, said.height + em * 0.4);
		texts.push(...moved(said.texts, from + (room - said.height) / 2));
		y = from + room;
	});
	rules.push({ y, width: rowWidth });
	return { height: Math.ceil(y + 1), barX, barWidth, barHeight, bars, rules, brackets, texts };
}

/** What a bar is measured against, and whose words stand beside the rows. */
function headOf(
	{ rows, scaleEnd }: PercentagesView,
	{ said, barX, rowWidth, saidX, saidWidth }: PercentColumns,
	{ quiet }: PercentType
): TextStack {
	const whole = scaleEnd > 100 ? 'The grey bar is 100%' : 'A full bar is 100%';
	const line = (text: string, x: number, width: number) =>
		stackText([{ text, style: quiet, fill: QUIET }], { x, y: 0, width });
	const words = [
		...(rows.some(({ percent }) => percent !== null) ? [line(whole, barX, rowWidth - barX)] : []),
		...(said === 'beside' ? [line('The report says', saidX, saidWidth)] : [])
	];
	if (words.length === 0) return { texts: [], height: 0 };
	const height = Math.max(...words.map((each) => each.height)) + quiet.size * 0.5;
	return { texts: words.flatMap(({ texts }) => texts), height };
}

const NO_COMPARISON = 'no comparison';

/** What the report says of a run of rows; over them, it says whose words these are. */
function saidOf(
	{ comparison }: ComparisonRun,
	{ said, saidX, saidWidth }: PercentColumns,
	{ quiet }: PercentType
): TextStack {
	if (said === 'nowhere') return { texts: [], height: 0 };
	const words = comparison === null ? NO_COMPARISON : inSentence(comparison);
	const text =
		said === 'beside' ? words : comparison === null ? capital(words) : `The report says: ${words}`;
	const fill = comparison === null ? QUIET : INK;
	return stackText([{ text, style: quiet, fill }], { x: saidX, y: 0, width: saidWidth });
}
