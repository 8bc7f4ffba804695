import type { FactTexts } from './column-names.ts';
import type { Service } from './service.ts';

/** Something the report tells the council to do. */
export interface Action {
	readonly service: Service;
	/**
	 * The deadline in words, for example `Within three months`; where the report gives none, the heading
	 * that the action stands under, for example `What needs to improve`.
	 */
	readonly deadline: string;
	/** Months allowed; 0 is at once. `null`: the report gives no deadline, which says nothing of its urgency. */
	readonly months: number | null;
	/** What is to be done, as the file words it; its note says where these are not the report's words. */
	readonly text: string;
	/** Key of the judgement area it bears on: our link, not the report's. `null`: the whole service. */
	readonly relatesTo: string | null;
	readonly paragraph: string | null;
	readonly note: string | null;
	/** Columns that have no other home. */
	readonly texts: FactTexts;
}
