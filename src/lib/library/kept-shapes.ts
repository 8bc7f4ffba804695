import type { Inspection } from '../domain/inspection.ts';
import type { SharedProblem } from '../read/describe-problems.ts';
import type { FileReport } from './file-reading.ts';
import { isListOf, isRecord, isText } from './json-shape.ts';

/**
 * What every page reads of an inspection. Its lists are as this release wrote them: a store gives back
 * nothing that has changed.
 */
export function isInspection(value: unknown): value is Inspection {
	return (
		isRecord(value) &&
		isText(value.id) &&
		isText(value.key) &&
		isText(value.authority) &&
		isRecord(value.source) &&
		[value.areas, value.judgements, value.figures, value.actions].every((list) =>
			isListOf(list, isRecord)
		)
	);
}

export function isFileReport(value: unknown): value is FileReport {
	return (
		isRecord(value) &&
		isText(value.name) &&
		isListOf(value.problems, isProblem) &&
		isListOf(value.tables, isRecord) &&
		typeof value.rowCount === 'number' &&
		typeof value.leftOut === 'number' &&
		typeof value.gradesLost === 'number' &&
		typeof value.mended === 'number'
	);
}

function isProblem(value: unknown): value is SharedProblem {
	return (
		isRecord(value) &&
		[value.severity, value.where, value.reason, value.question, value.remedy].every(isText) &&
		typeof value.count === 'number' &&
		typeof value.lost === 'number'
	);
}
