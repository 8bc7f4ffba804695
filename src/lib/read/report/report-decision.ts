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
