import { gradeWord, type GradeWording } from '../../../domain/grade-words.ts';
import { isGrade } from '../../../domain/grade.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { SERVICE_NAMES } from '../../../domain/service.ts';
import type { AnyFinding, FrontFact, TidyCells } from '../../../library/report-reading.ts';
import { dateWords } from '../../words/date-words.ts';
import { capital } from '../../words/sentence.ts';

/** What a finding is about, and what it says. */
export interface RowWords {
	/** `Overall effectiveness`, `First day of the inspection` */
	readonly title: string;
	/** `Good`, `11 September 2023`; `null` where nothing was found. */
	readonly answer: string | null;
}

export const FRONT_TITLES: Readonly<Record<FrontFact, string>> = {
	authority: 'Council',
	framework: 'Framework',
	inspection: 'Kind of inspection',
	inspected_from: 'First day of the inspection',
	inspected_to: 'Last day of the inspection',
	published: 'Day of publication',
	source: 'Source',
	licence: 'Terms of reuse'
};

/** @param withService whether areas of one name are told apart by their service */
export function titleWords(finding: AnyFinding, cells: TidyCells, withService: boolean): string {
	switch (finding.kind) {
		case 'front':
			return FRONT_TITLES[finding.fact];
		case 'judgement':
			return withService
				? `${finding.area}, ${(cells.service ?? SERVICE_NAMES[finding.service]).toLowerCase()}`
				: finding.area;
		case 'action':
			return [finding.heading, finding.number === null ? null : `number ${finding.number}`]
				.filter((part) => part !== null)
				.join(', ');
		case 'figure':
			return capital(cells.measure ?? finding.measure);
	}
}

/** What a tidy row says; `null` where it is empty. */
export function answerWords(
	finding: AnyFinding,
	cells: TidyCells,
	wording: GradeWording
): string | null {
	switch (finding.kind) {
		case 'front':
			return frontWords(finding.fact, cells[finding.fact] ?? '');
		case 'judgement':
			return gradeWords(cells.value ?? '', wording);
		case 'action':
			return filled(cells.measure);
		case 'figure':
			return amount(cells);
	}
}

function frontWords(fact: FrontFact, value: string): string | null {
	const date = DAYS.has(fact) ? dateIn(value) : null;
	return date === null ? filled(value) : dateWords(date);
}

const DAYS: ReadonlySet<FrontFact> = new Set(['inspected_from', 'inspected_to', 'published']);

/** The date that a cell holds as a tidy file writes it; `null` for any other text. */
export function dateIn(value: string): IsoDate | null {
	return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? (value as IsoDate) : null;
}

/** `Good` for `2`; another word as it stands. */
export function gradeWords(value: string, wording: GradeWording): string | null {
	const grade = Number(value);
	return value !== '' && isGrade(grade) ? gradeWord(grade, wording) : filled(capital(value));
}

/** `just over 15%`, `12 of 14, in 2011` */
function amount({ qualifier = '', value = '', unit, out_of = '', period = '' }: TidyCells) {
	if (value === '') return null;
	const number = unit === 'percent' ? `${value}%` : value;
	const of = out_of === '' ? '' : ` of ${out_of}`;
	const when = period === '' ? '' : `, ${period}`;
	return `${qualifier} ${number}${of}${when}`.trim();
}

function filled(value = ''): string | null {
	return value === '' ? null : value;
}
