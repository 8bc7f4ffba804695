/** What stands beside actions for which the report gives no deadline. It never means at once. */
export const NO_DEADLINE = 'no deadline given';

/** What actions stand by, as one and as all that there are. */
export interface StandsBy {
	readonly one: string;
	readonly all: string;
}

/** What actions stand by: their deadlines; their headings where none has one; either where some have. */
export function standsBy(some: readonly { readonly months: number | null }[]): StandsBy {
	if (some.every(({ months }) => months !== null)) return { one: 'deadline', all: 'deadlines' };
	if (some.every(({ months }) => months === null)) return { one: 'heading', all: 'headings' };
	return { one: 'deadline or heading', all: 'deadlines and headings' };
}
