import type { ReportDocument } from './document/report-document.ts';
import type {
	ActionFinding,
	FigureFinding,
	JudgementFinding,
	ReportPlace,
	ReportKind,
	ReportRemark
} from './finding.ts';
import type { ReportArea } from './grades/report-area.ts';
import type { ReportFront } from './front/report-front.ts';

/** What one kind of report says besides its front. */
export interface FrameworkFindings {
	readonly judgements?: readonly JudgementFinding[];
	readonly actions?: readonly ActionFinding[];
	readonly figures?: readonly FigureFinding[];
	readonly remarks?: readonly ReportRemark[];
	/** The sentence that says the outcome, where it is no grade. */
	readonly outcome?: ReportPlace | null;
}

/** One kind of document that inspectors publish: how it is known, and how it is read. */
export interface ReportFramework {
	readonly kind: ReportKind;
	/** Titles as its first page has them, in words as they are compared. */
	readonly titles: readonly RegExp[];
	/** The areas of the table at its front, by which a report is known whose title is another's or none. */
	readonly areas?: readonly ReportArea[];
	/** What else it needs to be one of its kind, where others bear the same title. */
	readonly isOne?: (document: ReportDocument) => boolean;
	/** Label that tells it from other inspections under its framework, `Re-inspection`. */
	readonly label?: string;
	readonly read: (document: ReportDocument, front: ReportFront) => FrameworkFindings;
}
