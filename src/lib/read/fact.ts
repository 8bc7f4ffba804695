import type { Action } from '../domain/action.ts';
import type { Figure } from '../domain/figure.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { JudgedService } from '../domain/service.ts';
import type { GradeCell } from './cell/grade-cell.ts';

/** What every row says of the inspection it belongs to. */
export interface InspectionCells {
	readonly authority: string;
	readonly authorityCode: string | null;
	readonly framework: string | null;
	readonly label: string | null;
	readonly inspectedFrom: IsoDate | null;
	readonly inspectedTo: IsoDate | null;
	readonly published: IsoDate | null;
	/** The row has a date that could not be read. */
	readonly hasUnreadDate: boolean;
	readonly source: string | null;
	readonly sourceUrl: string | null;
	readonly licence: string | null;
}

/** What stands where the grade should, and is none. Its problem says what was written. */
export interface UnreadGrade {
	readonly kind: 'unread';
}

/** One row that could be read, not yet joined to its inspection. */
export type Fact = { readonly line: number; readonly inspection: InspectionCells } & (
	| {
			readonly kind: 'judgement';
			readonly service: JudgedService;
			readonly area: string;
			readonly grade: GradeCell | UnreadGrade;
			readonly paragraph: string | null;
			readonly note: string | null;
	  }
	| { readonly kind: 'figure'; readonly figure: Figure }
	| { readonly kind: 'action'; readonly action: Action }
);
