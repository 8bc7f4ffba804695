import type { Inspection } from '../../../src/lib/domain/inspection.ts';
import { everyInspection } from '../../../src/lib/select/many/every-inspection.ts';
import type { Known } from '../../../src/lib/view/many/national.ts';
import type { Order } from '../arguments.ts';
import type { Inputs } from '../read-inputs.ts';
import { readBuiltIn } from './built-in.ts';

/** What charts and packs are made of. */
export interface Everything {
	/** Those of which files are made one by one: the ones of the files, or of the record where none is named. */
	readonly own: readonly Inspection[];
	/** Those among which charts of many stand: with the national record, where that is asked for. */
	readonly known: Omit<Known, 'current'>;
}

/** What files have, and the national record beside them where it is asked for. */
export async function knownFrom(
	{ inspections, groups }: Inputs,
	{ inputs, record: isAsked }: Pick<Order, 'inputs' | 'record'>
): Promise<Everything> {
	const { record, report } = isAsked ? await readBuiltIn() : { record: [], report: null };
	return {
		own: inputs.length === 0 ? record : inspections,
		known: {
			all: everyInspection(inspections, record),
			withVisits: [...inspections, ...record],
			report,
			groups
		}
	};
}
