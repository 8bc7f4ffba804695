import type { Inspection } from '../../../domain/inspection.ts';
import { slug, uniqueKeys } from '../../../domain/slug.ts';
import { headlineCharts } from '../../../select/headline-charts.ts';
import type { Whole } from '../../../select/headline-figures.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { figureTable } from '../../facts/figure-table.ts';
import { labelsOf, type LabelOf } from '../../words/figure-labels.ts';
import { capital } from '../../words/sentence.ts';
import { wholeRow, type WholeRow } from './whole-row.ts';
import { fullTitle, wholesTitle } from './whole-titles.ts';

/** Headline counts that the report gives out of a whole: of one, or of a few that share a slide. */
export interface PartsOfWholesView extends ChartCaption {
	readonly kind: 'parts-of-wholes';
	readonly wholes: readonly WholeRow[];
}

/** One view for each whole, what is said of the place last. */
export function partsOfWholesViews(inspection: Inspection): readonly PartsOfWholesView[] {
	const { wholes } = headlineCharts(inspection);
	const [names, labelOf] = [namesOf(wholes), labelOfAll(wholes)];
	return wholes.map((whole, index) => viewOf(inspection, [whole], names[index] ?? '', labelOf));
}

/**
 * The same wholes for slides: small ones side by side, a few at a time, and one with a bar for each of
 * several parts by itself.
 *
 * @param ids the views of the wholes that are wanted
 */
export function partsOfWholesBoards(
	inspection: Inspection,
	ids: ReadonlySet<string>
): readonly PartsOfWholesView[] {
	const { wholes } = headlineCharts(inspection);
	const [names, labelOf] = [namesOf(wholes), labelOfAll(wholes)];
	const wanted = wholes.flatMap((whole, index) => {
		const name = names[index] ?? '';
		const row = wholeRow(whole, name, labelOf);
		return ids.has(name) ? [{ whole, name, row }] : [];
	});
	const isLong = ({ row: { drawnAs, parts } }: Wanted) => drawnAs === 'bars' && parts.length > 2;
	const saysAll = (board: readonly Wanted[]) => fullTitle(board.map(({ row }) => row)) !== null;
	const short = wanted.filter((each) => !isLong(each));
	const shared = MOST_ON_A_SLIDE.map((most) => evenly(short, most));
	const boards = [
		...(shared.find((all) => all.every(saysAll)) ?? shared[0] ?? []),
		...wanted.filter(isLong).map((each) => [each])
	];
	const unique = uniqueKeys();
	return boards.map((board) => {
		const [only, ...others] = board;
		const alone = only !== undefined && others.length === 0;
		const id = alone ? only.name : unique('parts-of-wholes');
		const own = board.map(({ whole }) => whole);
		return viewOf(inspection, own, id, labelOf);
	});
}

interface Wanted {
	readonly whole: Whole;
	readonly name: string;
	readonly row: WholeRow;
}

/**
 * Wholes that stand side by side on a slide and can be read from the back of a room: fewer where a title
 * could not say what all of them say.
 */
const MOST_ON_A_SLIDE = [3, 2];

/** As few groups as there must be, as even as they can be. */
function evenly<Each>(all: readonly Each[], most: number): readonly (readonly Each[])[] {
	const count = Math.ceil(all.length / most);
	return Array.from({ length: count }, (_, index) =>
		all.slice(
			Math.ceil((index * all.length) / count),
			Math.ceil(((index + 1) * all.length) / count)
		)
	);
}

function viewOf(
	inspection: Inspection,
	wholes: readonly Whole[],
	id: string,
	labelOf: LabelOf
): PartsOfWholesView {
	const figures = wholes.flatMap(({ parts }) => parts);
	const rows = wholes.map((whole, index) => wholeRow(whole, String(index), labelOf));
	const drawing = rows.some(({ drawnAs }) => drawnAs === 'units') ? 'Counted units' : 'Bars';
	return {
		kind: 'parts-of-wholes',
		...caption(inspection, {
			id,
			title: wholesTitle(rows),
			measure: measureOf(rows),
			alt: `${drawing}. ${rows.flatMap(partSentences).join(' ')}`,
			table: () => figureTable(figures),
			records: async () =>
				(await import('../../facts/fact-records.ts')).figureRecords(inspection, figures)
		}),
		wholes: rows
	};
}

/** `Case files sent back: 15 of 67.` for each part. */
export function partSentences({ parts }: WholeRow): readonly string[] {
	return parts.map(({ label, words }) => `${label}: ${words}.`);
}

function measureOf([only, ...others]: readonly WholeRow[]): string {
	if (only === undefined || others.length > 0) return 'Counts the report gives out of a whole';
	const when = only.period === null ? '' : `, ${only.period}`;
	return `${capital(only.topic)}, out of ${only.totalWords}${when}`;
}

function labelOfAll(wholes: readonly Whole[]): LabelOf {
	return labelsOf(wholes.flatMap(({ parts }) => parts));
}

function namesOf(wholes: readonly Whole[]): readonly string[] {
	const unique = uniqueKeys();
	return wholes.map(({ first }) => unique(`parts-${slug(first.topic, 'topic')}`));
}
