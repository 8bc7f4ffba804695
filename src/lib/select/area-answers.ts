import type { Grade } from '../domain/grade.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { JudgedService } from '../domain/service.ts';
import { isJudgedForEach, servicesStanding, singleGrade, type Standing } from './area-standing.ts';
import { gridOf, type AreaRow } from './grid.ts';
import { ofCouncil } from './of-council.ts';
import { oncePer } from './once-per.ts';

/** What readers ask of areas. The last two are for inspections that judge no area for each service. */
export const AREA_QUESTIONS = [
	'inadequate-in-both',
	'inadequate-in-one',
	'good-in-both',
	'good-in-one',
	'inadequate',
	'good'
] as const;

export type AreaQuestion = (typeof AREA_QUESTIONS)[number];

/** An area of which the answer is true, and the services that make it true. */
export interface AnsweringArea {
	readonly row: AreaRow;
	readonly services: readonly JudgedService[];
}

/** The part of an answer that is about areas judged alike. */
export interface AnswerPart {
	readonly standing: Standing;
	readonly areas: readonly AnsweringArea[];
	/** How many areas stand so. */
	readonly of: number;
	/** Whether an area is judged for a service that has no single grade of ours there. */
	readonly isPartial: boolean;
}

export interface AreaAnswer {
	readonly question: AreaQuestion;
	/** None without areas to be about. */
	readonly parts: readonly AnswerPart[];
	/** Keys of the areas of which it is true. */
	readonly keys: ReadonlySet<string>;
	/** How many areas it is about. */
	readonly of: number;
}

export interface AreaAnswers {
	/** Whether areas are judged for each of the two services, so that "both" and "one" differ. */
	readonly shared: boolean;
	readonly answers: readonly AreaAnswer[];
	/** Areas that no answer counts: they have no single grade from 1 to 4. */
	readonly uncounted: number;
}

/** The questions that can be asked of an inspection, answered. */
export const areaAnswers = oncePer((inspection: Inspection): AreaAnswers => {
	const rows = gridOf(ofCouncil(inspection)).rows.filter(({ area }) => area.services.length > 0);
	const shared = rows.some(isJudgedForEach);
	const asked = AREA_QUESTIONS.filter((question) => question.includes('-in-') === shared);
	const uncounted = rows.filter((row) =>
		row.area.services.every((service) => singleGrade(row, service) === null)
	);
	return {
		shared,
		answers: asked.map((question) => answerOf(question, rows)),
		uncounted: uncounted.length
	};
});

/** The answer to a question; `null` where it cannot be asked of the inspection. */
export function answerTo(inspection: Inspection, question: AreaQuestion): AreaAnswer | null {
	return areaAnswers(inspection).answers.find((each) => each.question === question) ?? null;
}

/** The standings that each question is about. */
const STANDINGS: Readonly<Record<AreaQuestion, readonly Standing[]>> = {
	'inadequate-in-both': ['each', 'together'],
	'inadequate-in-one': ['each', 'one'],
	'good-in-both': ['each', 'together'],
	'good-in-one': ['each', 'one'],
	inadequate: ['together', 'one'],
	good: ['together', 'one']
};

function answerOf(question: AreaQuestion, rows: readonly AreaRow[]): AreaAnswer {
	const parts = STANDINGS[question].flatMap((standing) => partOf(question, standing, rows));
	const about = rows.filter((row) =>
		STANDINGS[question].some((standing) => servicesStanding(row, standing).length > 0)
	);
	const keys = parts.flatMap(({ areas }) => areas.map(({ row }) => row.area.key));
	return { question, parts, keys: new Set(keys), of: about.length };
}

function partOf(
	question: AreaQuestion,
	standing: Standing,
	rows: readonly AreaRow[]
): readonly AnswerPart[] {
	const holds = question.startsWith('good') ? isGood : isInadequate;
	const asked = standing === 'each' && question.endsWith('both') ? 2 : 1;
	const standingSo = rows.filter((row) => servicesStanding(row, standing).length > 0);
	if (standingSo.length === 0) return [];
	const areas = standingSo
		.map((row) => ({
			row,
			services: servicesStanding(row, standing).filter((each) => holds(singleGrade(row, each)))
		}))
		.filter(({ services }) => services.length === asked);
	const known = new Set(standingSo);
	const others = rows.filter((row) => !known.has(row));
	const isPartial = {
		each: others.some(isJudgedForEach),
		one: standingSo.some(isJudgedForEach),
		together: others.some(({ area }) => area.services.includes('both'))
	}[standing];
	return [{ standing, areas, of: standingSo.length, isPartial }];
}

function isInadequate(grade: Grade | null): boolean {
	return grade === 4;
}

function isGood(grade: Grade | null): boolean {
	return grade === 1 || grade === 2;
}
