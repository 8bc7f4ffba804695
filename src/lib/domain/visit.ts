import type { FactTexts } from './column-names.ts';

/** What a focused or monitoring visit looked at. It gives no grades. */
export interface Visit {
	/** Its theme, for example `Children in care`; `null` where the file names none. */
	readonly theme: string | null;
	/** Numbered paragraph of its letter; `null` if none is named. */
	readonly paragraph: string | null;
	readonly note: string | null;
	/** Columns that have no other home. */
	readonly texts: FactTexts;
}
