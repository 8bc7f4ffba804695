import { serviceName } from '../words/service-words.ts';
import { fileWrites } from '../../domain/file-writes.ts';
import { gradeMeaning, gradePlace } from '../../domain/grade-meaning.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { GivenGrade, Judgement, Statement } from '../../domain/judgement.ts';
import { gridOf, type CellState } from '../../select/grid.ts';
import { relatedFacts } from '../../select/related-facts.ts';
import { actionNotes } from './action-notes.ts';
import {
	cellWords,
	givenGrades,
	shownGrade,
	statedGrades,
	type ShownGrade
} from '../grade-cell.ts';
import { judgementKey, parseJudgementKey } from './judgement-key.ts';
import { amountWords } from '../words/figure-words.ts';
import { allReportPlaceWords, reportPlaceWords } from '../words/report-place-words.ts';
import { capital } from '../words/sentence.ts';

export interface JudgementStatement {
	/** Word of the grade it is about, where several are given. */
	readonly of: string | null;
	/** Where the report states it: `Paragraph 29, page 12`, or that no paragraph does. */
	readonly reference: string;
	/** Page of the report; `null` where that is not known. */
	readonly page: number | null;
	/** Where else: `heading p 31; record p 44`. */
	readonly elsewhere: string | null;
	/** `The file writes "Requires improvement"`, where another word is shown for the grade. */
	readonly written: string | null;
	readonly note: string | null;
}

/** Everything known of one judgement. */
export interface JudgementDetail {
	readonly key: string;
	readonly area: string;
	readonly service: string;
	readonly state: CellState['kind'];
	readonly words: string;
	/** Each grade given with what it means on the scale; two in a conflict. */
	readonly grades: readonly (ShownGrade & { readonly meaning: string })[];
	/** What is said of the judgement; in a conflict, of each grade. */
	readonly statements: readonly JudgementStatement[];
	readonly figures: readonly {
		readonly measure: string;
		readonly amount: string;
		readonly period: string | null;
		readonly comparison: string | null;
		/** Where the report states it: `paragraph 12`. */
		readonly place: string | null;
	}[];
	readonly actions: readonly {
		readonly text: string;
		readonly deadline: string;
		readonly place: string | null;
	}[];
	/** What must be said of those actions. */
	readonly actionNotes: readonly string[];
	/** Where the report is, for references to its paragraphs; `null`: not known. */
	readonly reportUrl: string | null;
}

/** The judgement a key names, or `null` if the inspection has none of that name. */
export function judgementDetail(inspection: Inspection, key: string): JudgementDetail | null {
	const named = parseJudgementKey(key);
	const row = named && gridOf(inspection).rowOf.get(named.area);
	if (!named || !row) return null;
	const { area, at } = row;
	const { state, judgement } = at[named.service];
	if (judgement === null) return null;

	const { figures, actions } = relatedFacts(inspection, area.key, named.service);
	return {
		key,
		area: area.name,
		service: serviceName(inspection, named.service),
		state: state.kind,
		words: cellWords(state),
		grades: givenGrades(state).map((given) => ({
			...shownGrade(given),
			meaning: meaningWords(given)
		})),
		statements: statementsOf(judgement),
		figures: figures.map((figure) => ({
			measure: figure.measure,
			amount: amountWords(figure),
			period: figure.period,
			comparison: figure.comparison,
			place: allReportPlaceWords(figure)
		})),
		actions: actions.map((action) => ({
			text: action.text,
			deadline: action.deadline,
			place: allReportPlaceWords(action)
		})),
		actionNotes: actionNotes(actions),
		reportUrl: inspection.source.url
	};
}

/** `The lowest of four grades: below minimum requirements`: a number alone would not say which end is best. */
function meaningWords(given: GivenGrade): string {
	const [place, meaning] = [gradePlace(given), gradeMeaning(given)];
	return capital(place === meaning ? place : `${place}: ${meaning}`);
}

function statementsOf(judgement: Judgement): readonly JudgementStatement[] {
	const stated = statedGrades(judgement);
	const several = stated.length > 1;
	if (stated.length === 0) return [statement(judgement, 'No paragraph is given')];
	return stated.map(({ written, ...given }) => ({
		...statement(given, 'No paragraph is given for this grade'),
		of: several ? shownGrade(given).word : null,
		written: written === undefined ? null : fileWrites(written)
	}));
}

function statement(stated: Statement, without: string): JudgementStatement {
	const place = reportPlaceWords(stated);
	const reference = place === null ? without : capital(place);
	const elsewhere = stated.texts.witnesses ?? null;
	const page = pageOf(stated);
	return { of: null, reference, page, elsewhere, written: null, note: stated.note };
}

function pageOf({ texts }: Statement): number | null {
	const page = Number(texts.page ?? NaN);
	return Number.isSafeInteger(page) && page > 0 ? page : null;
}

/** All judgements in report order. */
export function judgementDetails(inspection: Inspection): readonly JudgementDetail[] {
	return inspection.judgements.flatMap(
		(judgement) => judgementDetail(inspection, judgementKey(judgement)) ?? []
	);
}
