import type { Inspection } from '../../../domain/inspection.ts';
import { JUDGED_SERVICES, SERVICE_NAMES } from '../../../domain/service.ts';
import type { CellState } from '../../../select/grid.ts';
import { judgementsOfEach } from '../../../select/judgements-of-each.ts';
import { sharedAreas, sharesNoArea, unsharedAreas } from '../../../select/shared-areas.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import type { DataTable } from '../../facts/data-table.ts';
import { oneGrade, shownCell, type ShownCell } from '../../grade-cell.ts';
import { worstGradeSentence } from '../../sentences/grade-sentences.ts';
import { inSentence } from '../../words/sentence.ts';
import { areasIn, areasSentence, gradesWords } from './one-service-words.ts';

/** An area with its one grade. */
export interface OneServiceRow {
	readonly key: string;
	readonly label: string;
	readonly state: CellState;
	readonly cell: ShownCell;
}

/** The areas that one service alone is judged on, or both at once. */
export interface OneServiceGroup {
	readonly key: string;
	readonly heading: string;
	readonly rows: readonly OneServiceRow[];
}

export interface OneServiceAreasView extends ChartCaption {
	readonly kind: 'one-service-areas';
	readonly groups: readonly OneServiceGroup[];
}

/**
 * The areas that have no counterpart in the other service, with their grades: what a comparison of
 * areas leaves out. None where there are none, or where the comparison itself is of such areas.
 */
export function oneServiceAreas(inspection: Inspection): OneServiceAreasView | null {
	const unshared = unsharedAreas(inspection);
	if (unshared.length === 0 || sharesNoArea(inspection)) return null;
	const each = judgementsOfEach(inspection);
	const all = JUDGED_SERVICES.flatMap((service) => each[service]);
	const compared = sharedAreas(inspection).length > 0;
	const groups = JUDGED_SERVICES.map((service) => ({
		key: service,
		heading: SERVICE_NAMES[service],
		rows: each[service].map(({ area, state }) => ({
			key: `${area.key}.${service}`,
			label: area.name,
			state,
			cell: shownCell(state)
		}))
	})).filter(({ rows }) => rows.length > 0);
	const title = compared
		? `${areasSentence(areasIn(unshared))}: ${gradesWords(all)}`
		: worstGradeSentence(inspection);
	return {
		kind: 'one-service-areas',
		...caption(inspection, {
			id: 'one-service-areas',
			title,
			measure: compared
				? 'Grades in the areas without a counterpart in the other service, where 1 is best'
				: 'Grades by judgement area, where 1 is best',
			alt: ['List of judgement areas with their grades.', ...groups.map(groupSentence)].join(' '),
			// The heatmap says the same where nothing is compared.
			isBlank:
				!compared || all.every(({ state }) => state.kind !== 'graded' && state.kind !== 'conflict'),
			table: () => oneServiceTable(groups)
		}),
		groups
	};
}

/** `Safeguarding: partnership working 3 Adequate.` */
export function groupSentence({ heading, rows }: OneServiceGroup): string {
	return `${heading}: ${rows.map(({ label, cell }) => `${inSentence(label)} ${cell.words}`).join('; ')}.`;
}

function oneServiceTable(groups: readonly OneServiceGroup[]): DataTable {
	return {
		columns: [
			{ name: 'area', heading: 'Judgement area' },
			{ name: 'service', heading: 'Service' },
			{ name: 'grade', heading: 'Grade' }
		],
		rows: groups.flatMap(({ heading, rows }) =>
			rows.map(({ label, cell }) => [label, heading, cell.words])
		),
		grades: groups.flatMap(({ rows }) => rows.map(({ cell }) => [null, null, oneGrade(cell)]))
	};
}

/** What is true of some of the rows, as the title of a part. */
export function partTitle(groups: readonly OneServiceGroup[]): string {
	const rows = groups.flatMap((group) => group.rows);
	const together = groups.find(({ key }) => key === 'both')?.rows.length ?? 0;
	return `${areasSentence({ count: rows.length, together }, 'these')}: ${gradesWords(rows)}`;
}
