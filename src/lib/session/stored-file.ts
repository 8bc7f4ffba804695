import type { SharedProblem } from '../read/describe-problems.ts';
import type { Inspection } from '../domain/inspection.ts';
import { isListOf, isRecord, isText } from './json-shape.ts';
import type { OpenedFile } from './opened-file.ts';
import { forget, readStored, store } from './tab-store.ts';

/**
 * Keeps what was read for a reload of this tab.
 *
 * @returns false where the browser refuses; the file before it is then not kept either
 */
export function storeFile(file: OpenedFile | null): boolean {
	return forget('file') && (file === null || store('file', file));
}

/** What `storeFile` kept, or `null`. */
export function storedFile(): OpenedFile | null {
	const stored = readStored('file');
	return isOpenedFile(stored) ? stored : null;
}

function isOpenedFile(value: unknown): value is OpenedFile {
	return (
		isRecord(value) &&
		isText(value.name) &&
		isListOf(value.inspections, isInspection) &&
		value.inspections.length > 0 &&
		isListOf(value.problems, isProblem) &&
		typeof value.rowCount === 'number' &&
		typeof value.leftOut === 'number' &&
		typeof value.gradesLost === 'number'
	);
}

/**
 * What every page reads of an inspection. Its lists are as this release wrote them: the store gives
 * back nothing that has changed.
 */
function isInspection(value: unknown): value is Inspection {
	return (
		isRecord(value) &&
		isText(value.key) &&
		isText(value.authority) &&
		isRecord(value.source) &&
		[value.areas, value.judgements, value.figures, value.actions].every((list) =>
			isListOf(list, isRecord)
		)
	);
}

function isProblem(value: unknown): value is SharedProblem {
	return (
		isRecord(value) &&
		[value.severity, value.where, value.reason, value.remedy].every(isText) &&
		typeof value.count === 'number' &&
		typeof value.lost === 'number'
	);
}
