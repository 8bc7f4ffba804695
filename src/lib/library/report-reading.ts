/** What was read of a report under review, and what its reader decided, for those who put it into words. */
export type {
	AnyFinding,
	FrontFact,
	GradeWitness,
	ReportPlace,
	ReportReading,
	WitnessKind
} from '../read/report/finding.ts';
export type { ReportDecision } from '../read/report/report-decision.ts';
export type { LineBox, ReportLine, ReportText } from '../read/report/report-text.ts';
export { frontValue } from '../read/report/finding.ts';
export { cellsOf, isWritten, type TidyCells } from '../read/report/report-rows.ts';
