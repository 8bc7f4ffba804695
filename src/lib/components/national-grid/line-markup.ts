import { hasRoomFor, stripSegments } from '../../charts/chart/national-grid/strip-segments.ts';
import { escapeXml } from '../../style/escape-xml.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { judgementKey } from '../../view/judgement/judgement-key.ts';
import { nationalCell, NEAREST } from '../../view/chart/national-grid/grid-cells.ts';
import { dayWords, rowDate, rowName } from '../../view/chart/national-grid/grid-nouns.ts';
import type { GridGroup, NationalGridView } from '../../view/chart/national-grid/grid-view.ts';
import { dateOf } from '../../select/many/date-of.ts';
import type { GridLine } from './grid-lines.ts';
import type { Range } from './lines-in-view.ts';
import type { PageColumn } from './page-columns.ts';
import { stripWords } from './strip-words.ts';

/** What the markup of a line is made of besides the line. */
export interface LineSetting {
	readonly view: NationalGridView;
	readonly columns: readonly PageColumn[];
	/** Width of a column of areas, in pixels. */
	readonly cellWidth: number;
	readonly hrefOf: (inspection: Inspection, judgement: string | null) => string;
	/** The row that was found by its name. */
	readonly found: number | null;
	/** The columns that are drawn besides that of names; `null`: all. */
	readonly across: Range | null;
	/** The column of the one cell of this line that Tab stops at; -1: none. */
	readonly stop: number;
}

/**
 * HTML for one line: text because a component for each cell takes half as long again to draw. What
 * comes from files goes through `escapeXml`.
 *
 * @param attributes of the line's element: where it stands
 */
export function lineMarkup(line: GridLine, attributes: string, setting: LineSetting): string {
	return line.kind === 'group'
		? stripsMarkup(line.group, attributes, setting)
		: rowMarkup(line.row, attributes, setting);
}

/** How the rows of a place stand, under the headings. */
export function stripsMarkup(group: GridGroup, attributes: string, setting: LineSetting): string {
	const { view, cellWidth, stop } = setting;
	const cells = drawnColumns(setting).map(({ column, at, index }) => {
		const tab = tabOf(at, stop);
		if (column === 'name') {
			return `<div role="rowheader" class="name" ${index} ${tab}><b>${escapeXml(group.label ?? '')}</b>, ${escapeXml(group.counted)}</div>`;
		}
		if (typeof column !== 'number') {
			return `<div role="gridcell" ${index} ${tab}></div>`;
		}
		const strip = group.strips[column];
		if (strip === undefined) return `<div role="gridcell" ${index} ${tab}></div>`;
		const words = stripWords(strip, view.gradeWords);
		const segments = stripSegments(strip).map(({ grade, share, count }) => {
			const number = hasRoomFor(count, share * cellWidth - 2, NUMBER) ? String(count) : '';
			return `<span class="g${grade}" style="flex:${count} 1 0" aria-hidden="true">${number}</span>`;
		});
		// The title is its name: a label beside it would be said twice.
		return `<div role="gridcell" class="strip" ${index} title="${escapeXml(words)}" ${tab}>${segments.join('')}</div>`;
	});
	return `<div role="row" class="line strips" ${attributes}>${cells.join('')}</div>`;
}

const NUMBER = { size: 13, weight: 'semibold' } as const;

function rowMarkup(row: number, attributes: string, setting: LineSetting): string {
	const { view, hrefOf, found, stop } = setting;
	const inspection = view.grid.inspections[row];
	if (inspection === undefined) return '';
	const name = rowName(inspection);
	const isOwn = view.own.has(row);
	const cells = drawnColumns(setting).map(({ column, at, index }) => {
		const tab = tabOf(at, stop);
		switch (column) {
			case 'name':
				return `<div role="rowheader" class="name" ${index}><a href="${escapeXml(hrefOf(inspection, null))}" title="${escapeXml(name)}" ${tab}>${escapeXml(name)}</a>${isOwn ? '<span class="said">, marked</span>' : ''}</div>`;
			case 'date':
				return `<div role="gridcell" class="date" ${index} title="${escapeXml(dayWords(dateOf(inspection)))}" ${tab}>${escapeXml(rowDate(inspection, view.choice.framework === null))}</div>`;
			case 'inadequate': {
				const count = view.inadequate?.[row] ?? 0;
				const none = '<span aria-hidden="true">–</span><span class="said">none</span>';
				return `<div role="gridcell" class="count" ${index} ${tab}>${count === 0 ? none : count}</div>`;
			}
			default:
				return cellMarkup(row, inspection, column, index, tab, setting);
		}
	});
	const classes = ['line', isOwn ? 'own' : '', row === found ? 'found' : ''].filter(Boolean);
	return `<div role="row" class="${classes.join(' ')}" ${attributes}>${cells.join('')}</div>`;
}

function cellMarkup(
	row: number,
	inspection: Inspection,
	at: number,
	index: string,
	tab: string,
	{ view, hrefOf }: LineSetting
): string {
	const column = view.headings[at]?.column ?? -1;
	const { state, grades, words, nearest, judgement } = nationalCell(view.grid, row, column);
	const [given] = grades;
	const isGraded = state === 'graded' && given !== undefined;
	const said = escapeXml(isGraded ? given.word : words);
	// In a narrow place the words stand beside the number, and “nearest” is one of them.
	const wording = nearest ? `<span>${said} <i>${NEAREST}</i></span>` : said;
	const text = isGraded ? `<b>${given.grade}</b> ${wording}` : wording;
	const look = isGraded ? `g${given.grade}` : state;
	if (judgement === null) {
		return `<div role="gridcell" class="cell" ${index} ${tab}><span class="${look}">${text}</span></div>`;
	}
	const href = escapeXml(hrefOf(inspection, judgementKey(judgement)));
	return `<div role="gridcell" class="cell" ${index}><a class="${look}" href="${href}" ${tab}>${text}</a></div>`;
}

/**
 * The columns of a line that are drawn: the names, those in view, and the one that Tab stops at. Where
 * some are left out each says where it stands.
 */
function drawnColumns({ columns, across, stop }: LineSetting) {
	return columns.flatMap((column, at) => {
		if (across === null) return { column, at, index: `aria-colindex="${at + 1}"` };
		if (at !== 0 && at !== stop && (at < across.from || at >= across.to)) return [];
		return { column, at, index: `aria-colindex="${at + 1}" style="grid-column:${at + 1}"` };
	});
}

/** Marks what the focus of a cell goes to, and whether Tab stops there. */
function tabOf(at: number, stop: number): string {
	return `data-at="${at}" tabindex="${at === stop ? 0 : -1}"`;
}
