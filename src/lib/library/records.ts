import type { Inspection } from '../domain/inspection.ts';
import type { Shape } from '../read/shape/shape.ts';
import type { FileReport } from './file-reading.ts';
import type { Arrangement } from './library.ts';
import { listOf, number, objectOf, optional, text, type Schema } from './schema.ts';
import { reportSchema } from './schemas/file.ts';
import { groupSchema } from './schemas/group.ts';
import { inspectionSchema } from './schemas/inspection.ts';
import { mappingSchema } from './schemas/mapping.ts';
import { isoDate, told } from './schemas/texts.ts';
import type { Shelf } from './store.ts';

/** Rises along a list, which the keys of its records do not tell. */
interface Ordered {
	readonly order: number;
}

/** A file as it is kept, without its inspections; the first is the one opened first. */
export interface FileRecord extends Ordered {
	/** The day on which it was first kept. */
	readonly since: string;
	readonly report: FileReport;
	readonly ownName?: string;
}

/** An inspection as it is kept. */
export interface InspectionRecord extends Ordered {
	/** Key of the record of its file. */
	readonly file: string;
	readonly inspection: Inspection;
}

/** A reader's shape as it is kept; the first is the one made first. */
export interface MappingRecord extends Ordered {
	readonly mapping: Shape;
}

export const arrangementSchema: Schema<Arrangement> = objectOf<Arrangement>({
	order: listOf(text),
	taken: listOf(text)
});

/** What the records of each shelf must be like to be taken up again. */
export const RECORDS: Readonly<Record<Shelf, Schema<unknown>>> = {
	files: objectOf<FileRecord>({
		order: number,
		since: isoDate,
		report: reportSchema,
		ownName: optional(told)
	}),
	inspections: objectOf<InspectionRecord>({
		order: number,
		file: text,
		inspection: inspectionSchema
	}),
	mappings: objectOf<MappingRecord>({ order: number, mapping: mappingSchema }),
	groups: groupSchema,
	names: told,
	arrangements: arrangementSchema,
	titles: told
};

/**
 * Numbers that rise along a list, where some are known already. Those stay where they rise, and what is
 * new finds a place after the one before it, and before the next one that stays.
 */
export function ordersAlong(known: readonly (number | null)[]): readonly number[] {
	const orders: number[] = [];
	let before = 0;
	for (let at = 0; at < known.length; at = orders.length) {
		let end = at;
		while (end < known.length && (known[end] ?? -1) < before) end += 1;
		const after = known[end] ?? null;
		const step = after === null ? 1 : (after - before) / (end - at + 1);
		for (let place = at; place < end; place += 1) orders.push((before += step));
		if (after !== null) orders.push((before = after));
	}
	return orders;
}
