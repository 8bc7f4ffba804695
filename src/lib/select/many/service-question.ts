import { GRADES } from '../../domain/grade.ts';
import { oncePer } from '../once-per.ts';
import type { ServiceQuestion, TwoGrades } from './grid-choice.ts';
import { gradeAt } from './grade-table.ts';
import type { GridTable } from './grid-table.ts';

/** The columns that stand for the two services, where a table has one for each. */
export interface ServiceColumns {
	readonly safeguarding: number;
	readonly lookedAfter: number;
}

/** The overall column of each service, or the one that is about all of it; `null`: not both are there. */
export const serviceColumns = oncePer(
	({ columns }: GridTable): { readonly pair: ServiceColumns | null } => {
		const columnFor = (service: string, subject: string) => {
			const own = (column: (typeof columns)[number]) => column.service === service;
			const overall = columns.findIndex((each) => own(each) && each.overall);
			return overall >= 0
				? overall
				: columns.findIndex((each) => own(each) && each.subject === subject);
		};
		const safeguarding = columnFor('safeguarding', 'protection');
		const lookedAfter = columnFor('looked-after', 'in-care');
		return { pair: safeguarding < 0 || lookedAfter < 0 ? null : { safeguarding, lookedAfter } };
	}
);

/** Whether a question about the two services is true of a row. It is not where a grade is missing. */
export function answers(table: GridTable, row: number, question: ServiceQuestion): boolean {
	const grades = gradesOfBoth(table, row);
	if (grades === null) return false;
	const { safeguarding, lookedAfter } = grades;
	switch (question) {
		case 'both-inadequate':
			return safeguarding === GRADES.length && lookedAfter === GRADES.length;
		case 'safeguarding-worse':
			return safeguarding > lookedAfter;
		case 'looked-after-worse':
			return lookedAfter > safeguarding;
	}
}

/** Whether a row has these two grades for the two services. */
export function hasBoth(table: GridTable, row: number, both: TwoGrades): boolean {
	const grades = gradesOfBoth(table, row);
	return grades?.safeguarding === both.safeguarding && grades.lookedAfter === both.lookedAfter;
}

/** The grades of a row for the two services; `null` where one is missing. */
function gradesOfBoth(table: GridTable, row: number): TwoGrades | null {
	const { pair } = serviceColumns(table);
	if (pair === null) return null;
	const safeguarding = gradeAt(table, row, pair.safeguarding);
	const lookedAfter = gradeAt(table, row, pair.lookedAfter);
	return safeguarding === null || lookedAfter === null ? null : { safeguarding, lookedAfter };
}

/** Of how many rows both grades are known. */
export function pairedRows(table: GridTable, rows: readonly number[]): number {
	return rows.filter((row) => gradesOfBoth(table, row) !== null).length;
}
