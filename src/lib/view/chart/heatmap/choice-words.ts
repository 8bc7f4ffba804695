import { SERVICE_NAMES } from '../../../domain/service.ts';
import type { GradeKeyEntry } from '../../grade-key.ts';
import { questionWords } from '../../answers/answer-words.ts';
import { inSentence } from '../../words/sentence.ts';
import type { HeatmapChoice } from './heatmap-choice.ts';

/** `areas with a grade of 4 (inadequate)`, `areas inadequate in one service`; `null`: all areas. */
export function areasWords(
	{ grade, areas }: HeatmapChoice,
	key: readonly GradeKeyEntry[]
): string | null {
	const word = key.find((entry) => entry.grade === grade)?.word;
	const asked = areas === null ? '' : ` ${questionWords(areas)}`;
	const graded = word === undefined ? '' : ` with a grade of ${grade} (${inSentence(word)})`;
	return asked + graded === '' ? null : `areas${asked}${graded}`;
}

/**
 * What the heatmap measures: `Grades from 1 Outstanding to 4 Inadequate, by judgement area and service,
 * worst first`.
 *
 * @param key the grades, best first; empty where the values are of no scale of ours
 * @param filter the areas it is about in words; `null`: all areas
 * @param inOne whether one column holds the grades of every service
 */
export function measureWords(
	{ service, order }: HeatmapChoice,
	filter: string | null,
	inOne: boolean,
	key: readonly GradeKeyEntry[]
): string {
	const only = filter === null ? '' : `, only ${filter}`;
	const by = service === null && !inOne ? ' and service' : '';
	const whose = service === null ? '' : ` for ${inSentence(SERVICE_NAMES[service])}`;
	const sorted = { report: '', worst: ', worst first', gap: ', largest gap first' }[order];
	return `Grades${endsWords(key)} by judgement area${by}${whose}${only}${sorted}`;
}

/** ` from 1 Outstanding to 4 Inadequate,`: which end is which, where no key stands beside the grades. */
function endsWords(key: readonly GradeKeyEntry[]): string {
	const [best] = key;
	const worst = key.at(-1);
	if (best === undefined || worst === undefined) return '';
	return ` from ${best.grade} ${best.word} to ${worst.grade} ${worst.word},`;
}

/** The choice in a file name: `safeguarding-grade-4-worst-first`; empty for the whole heatmap. */
export function partName({ service, grade, order, areas }: HeatmapChoice): string {
	const only = grade === null ? null : `grade-${grade}`;
	const sorted = { report: null, worst: 'worst-first', gap: 'largest-gap-first' }[order];
	return [service, areas, only, sorted].filter((word) => word !== null).join('-');
}
