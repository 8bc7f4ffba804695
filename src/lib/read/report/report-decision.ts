/** What a reader decided about one finding of a report. */
export interface ReportDecision {
	/** Id of the finding. */
	readonly finding: string;
	readonly do: 'accept' | 'leave-out' | 'correct';
	/**
	 * The cells of its tidy row that the reader wrote, by column; only with `correct`, which also accepts it.
	 */
	readonly cells?: Readonly<Record<string, string>>;
}

/** The same decisions with one about each of these findings, whatever was decided of them before. */
export function withReportDecisions<Decided extends { readonly report: readonly ReportDecision[] }>(
	decisions: Decided,
	more: readonly ReportDecision[]
): Decided {
	const about = new Set(more.map(({ finding }) => finding));
	const others = decisions.report.filter(({ finding }) => !about.has(finding));
	return { ...decisions, report: [...others, ...more] };
}
