/** Values by name, of whatever shape each is. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is a list of which each entry is of one kind. */
export function isListOf<Entry>(
	value: unknown,
	isEntry: (entry: unknown) => entry is Entry
): value is readonly Entry[] {
	return Array.isArray(value) && value.every((entry) => isEntry(entry));
}

/** Whether it holds, by name, values of one kind. */
export function isRecordOf<Entry>(
	value: unknown,
	isEntry: (entry: unknown) => entry is Entry
): value is Readonly<Record<string, Entry>> {
	return isRecord(value) && Object.values(value).every((entry) => isEntry(entry));
}

export function isText(value: unknown): value is string {
	return typeof value === 'string';
}
