import type { ActionsView } from './chart/actions/actions.ts';
import type { ChartView } from './kinds.ts';
import type { ComparisonView } from './chart/comparison/comparison.ts';
import type { HeatmapView } from './chart/heatmap/grade-heatmap.ts';
import { counted } from './words/number-words.ts';
import { capital, inSentence, listWords } from './words/sentence.ts';

/** Stands after a title: ` (2 of 3)`, which never breaks in itself; nothing where there is one part. */
export function partWords(index: number, of: number): string {
	return of > 1 ? ` (${index + 1}\u00a0of\u00a0${of})` : '';
}

/**
 * What one part of a cut chart shows, for someone who cannot see it: what the chart is, which part
 * of it this is, and what stands in this part.
 *
 * @param part the chart with the rows of the part
 */
export function partAlt(part: ChartView, index: number, of: number): string {
	if (of === 1) return part.alt;
	// Every description starts with a sentence that names the kind of drawing.
	const opening = part.alt.slice(0, part.alt.indexOf('.'));
	return [`${opening}, part ${index + 1} of ${of}.`, ...shown(part)].join(' ');
}

function shown(part: ChartView): readonly string[] {
	switch (part.kind) {
		case 'heatmap':
			return heatmapWords(part);
		case 'comparison':
			return comparisonWords(part);
		case 'headline-counts':
			return part.topics.flatMap(({ rows }) =>
				rows.map(({ label, words }) => `${label}: ${words}.`)
			);
		case 'percentages':
			return part.rows.map(({ label, words, comparison }) =>
				comparison === null
					? `${label}: ${words}.`
					: `${label}: ${words}, ${inSentence(comparison)}.`
			);
		case 'parts-of-wholes':
			return part.wholes.flatMap(({ parts }) =>
				parts.map(({ label, words }) => `${label}: ${words}.`)
			);
		case 'actions':
			return actionWords(part);
		case 'grade-counts':
			return [];
	}
}

/** From which area to which, and how many of each grade. */
function heatmapWords({ groups, gradeKey, otherStates }: HeatmapView): readonly string[] {
	const rows = groups.flatMap((group) => group.rows);
	const [first, last] = [rows[0], rows.at(-1)];
	if (first === undefined || last === undefined) return [];
	const areas = rows.length === 1 ? first.label : `${first.label} to ${last.label}`;
	const cells = rows.flatMap((row) => row.cells);
	const grades = gradeKey.flatMap(({ grade, word }) => {
		const count = cells.filter(
			({ state, grades: given }) => state === 'graded' && given[0]?.grade === grade
		).length;
		return count === 0 ? [] : [`${count} ${inSentence(word)}`];
	});
	const conflicts = otherStates.includes('conflict')
		? [`${cells.filter(({ state }) => state === 'conflict').length} in conflict`]
		: [];
	const said = [...grades, ...conflicts];
	return [
		capital(`${counted(rows.length, 'area')}: ${areas}.`),
		...(said.length === 0 ? [] : [`Grades: ${listWords(said)}.`])
	];
}

function comparisonWords({ rows, unshared, unsharedHeading }: ComparisonView): readonly string[] {
	return [
		...rows.map(({ label, gapWords }) => `${label}: ${gapWords}.`),
		...(unshared.length === 0 ? [] : [`${unsharedHeading}:`]),
		...unshared.map(({ label, service, words }) => `${label}, ${inSentence(service)}: ${words}.`)
	];
}

function actionWords({ deadlines }: ActionsView): readonly string[] {
	return deadlines.map(({ name, cells }) => {
		const counts = cells.map(
			({ serviceName, actions }) => `${actions.length} for ${inSentence(serviceName)}`
		);
		return `${name}: ${listWords(counts)}.`;
	});
}
