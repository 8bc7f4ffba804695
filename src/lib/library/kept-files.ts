import { reportOf } from './file-reading.ts';
import { freeKey } from './free-key.ts';
import type { OpenFile } from './library.ts';
import type { FileRecord } from './records.ts';

/**
 * Which record each open file has. A file goes by its name here, numbered where another has that; two tabs
 * may number differently, so its record goes by a key that nobody else makes.
 */
export class KeptFiles {
	readonly #recordOf = new Map<OpenFile['key'], string>();
	readonly #fileOf = new Map<string, OpenFile['key']>();

	/** Key of the record of an open file, whether there is one yet or not. */
	record(file: OpenFile['key']): string {
		const known = this.#recordOf.get(file);
		return known ?? this.#pair(file, crypto.randomUUID());
	}

	/** Key of the open file of a record; `undefined` where it was never open here. */
	file(record: string): OpenFile['key'] | undefined {
		return this.#fileOf.get(record);
	}

	/**
	 * A file as it was kept.
	 *
	 * @param open files whose keys are taken
	 */
	opened(record: string, { report, ownName }: FileRecord, open: readonly OpenFile[]): OpenFile {
		const taken = new Set([...open.map(({ key }) => key), ...this.#recordOf.keys()]);
		const key = this.#fileOf.get(record) ?? freeKey(report.name, taken);
		this.#pair(key, record);
		return { ...report, key, ...(ownName === undefined ? {} : { ownName }) };
	}

	#pair(file: OpenFile['key'], record: string): string {
		this.#recordOf.set(file, record);
		this.#fileOf.set(record, file);
		return record;
	}
}

/** What is kept of an open file. */
export function fileRecord(file: OpenFile, order: number, since: string): FileRecord {
	const { ownName } = file;
	return { order, since, report: reportOf(file), ...(ownName == null ? {} : { ownName }) };
}
