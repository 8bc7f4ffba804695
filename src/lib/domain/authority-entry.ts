import type { IsoDay } from './iso-date.ts';

/** A council responsible for children's services, as the bundled table has it. */
export interface Authority {
	/** As official statistics name it. */
	readonly name: string;
	/** GSS codes: the present or last one, then those that the same council had before. */
	readonly codes: readonly [string, ...string[]];
	/** Three digits, by which the Department for Education calls it. */
	readonly laCode: string;
	/** What else it is called, besides its name with a title such as "County Council". */
	readonly otherNames?: readonly string[];
}

/** A council by a name that no other has had, with its last GSS code. */
export interface NamedAuthority {
	readonly name: string;
	readonly code: string;
}

/** What became of a council that has ended. */
export interface Succession {
	readonly ended: NamedAuthority;
	/** The first day of its successors. */
	readonly on: IsoDay;
	readonly successors: readonly NamedAuthority[];
}
