import type { Inspection } from '../../../domain/inspection.ts';
import type { GivenGrade } from '../../../domain/judgement.ts';
import { isolated } from '../../../domain/isolated.ts';
import { judgedAreas } from '../../../select/many/area-change.ts';
import { dateOf } from '../../../select/many/date-of.ts';
import { dateWords } from '../../words/date-words.ts';
import { gradeInSentence } from '../../words/grade-phrase.ts';
import { counted } from '../../words/number-words.ts';
import { listWords } from '../../words/sentence.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { areaCalled, GRADED } from './area-called.ts';

/** The overall grade of an inspection, and what it is of; `null`: of all. */
interface Headline {
	readonly given: GivenGrade;
	readonly of: string | null;
	readonly when: string;
}

/** More turns than this are no headline; the last ones are what matters now. */
const MOST_TURNS = 4;

/**
 * The overall grades of one council in the order of their dates, those that are alike together:
 * "Cumbria: inadequate for safeguarding in 2012 and overall in 2015; requires improvement overall in
 * 2018". Of two services that are graded apart the worse one is told. It names no direction, so that a
 * fall never reads as anything else.
 */
export function timelineTitle(inspections: readonly Inspection[]): string {
	const name = isolated(inspections.at(-1)?.authority ?? '');
	const headlines = headlinesOf(inspections);
	const turns = turnsOf(headlines);
	if (turns.length === 0) {
		const none = counted(inspections.length, 'inspection');
		return `${name}: ${none}, and no overall grade`;
	}
	const last = turns.slice(-MOST_TURNS);
	const since = last.length < turns.length ? ` since ${last[0]?.[0]?.when ?? ''}` : '';
	return `${name}${since}: ${last.map(turnWords).join('; ')}`;
}

/** Headlines of one grade that follow one another. */
function turnsOf(headlines: readonly Headline[]): readonly (readonly Headline[])[] {
	const turns: Headline[][] = [];
	for (const headline of headlines) {
		const turn = turns.at(-1);
		const isSame =
			turn?.[0] !== undefined && gradeInSentence(turn[0].given) === gradeInSentence(headline.given);
		if (isSame) turn.push(headline);
		else turns.push([headline]);
	}
	return turns;
}

/** `inadequate for safeguarding in 2012, child protection in 2013 and overall in 2015` */
function turnWords(turn: readonly Headline[]): string {
	const [first] = turn;
	if (first === undefined) return '';
	const parts: { of: string | null; when: string[] }[] = [];
	for (const { of, when } of turn) {
		const part = parts.at(-1);
		if (part?.of === of) part.when.push(when);
		else parts.push({ of, when: [when] });
	}
	const words = parts.map(({ of, when }, place) => {
		const isFor = place > 0 && parts[place - 1]?.of !== null;
		const subject = of === null ? 'overall' : isFor ? of : `for ${of}`;
		return `${subject} ${whenWords(when)}`;
	});
	return `${gradeInSentence(first.given)} ${listWords(words)}`;
}

function whenWords(when: readonly string[]): string {
	const known = [...new Set(when)].filter((each) => each !== '');
	return known.length === 0 ? 'at a date that is not given' : `in ${listWords(known)}`;
}

function headlinesOf(inspections: readonly Inspection[]): readonly Headline[] {
	const years = inspections.map((each) => dateOf(each).slice(0, 4));
	return inspections.flatMap((inspection, place) => {
		const year = years[place] ?? '';
		const isAlone = years.filter((each) => each === year).length === 1;
		// Two of one year are told apart by their months.
		const when = isAlone ? year : monthWords(dateOf(inspection));
		const headline = headlineOf(inspection);
		return headline === null ? [] : [{ ...headline, when }];
	});
}

function monthWords(date: string): string {
	return date === '' ? '' : dateWords(date.slice(0, 7) as IsoDate);
}

function headlineOf(inspection: Inspection): Omit<Headline, 'when'> | null {
	const overall = judgedAreas(inspection).flatMap((judged) =>
		judged.area.overall && judged.given !== null ? [{ judged, given: judged.given }] : []
	);
	const whole = overall.find(({ judged }) => judged.column.service === 'both');
	if (whole !== undefined) return { given: whole.given, of: null };
	const worst = Math.max(...overall.map(({ given }) => given.grade));
	const [first, ...others] = overall.filter(({ given }) => given.grade === worst);
	if (first === undefined) return null;
	const of = others.length > 0 ? GRADED.both : areaCalled(inspection, first.judged);
	return { given: first.given, of };
}
