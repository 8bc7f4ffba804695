/**
 * What one file may ask of the browser that opens it. Official workbooks stay far below: the largest is
 * 2 MB and unpacks to 40 MB, with half a million filled cells.
 */
export const LIMITS = {
	/** Bytes of a file as it comes. */
	file: 100_000_000,
	/** Bytes that the parts of a workbook unpack to, all together. */
	unpacked: 200_000_000,
	/** Parts in a zip. */
	parts: 10_000,
	sheets: 300,
	/** Rows of all sheets, blank ones between filled ones among them. */
	rows: 1_500_000,
	/** Cells of all sheets, in each row up to its last filled one. */
	cells: 6_000_000,
	columns: 16_384,
	/** Characters of one cell; Excel itself allows 32,767. */
	cell: 100_000,
	/** Characters of one tag of XML, and how deep one may stand in others. */
	tag: 1_000_000,
	depth: 200,
	/** Pages of a report that are read; the longest of 984 has fewer than a hundred. */
	reportPages: 120,
	/** Characters of the text of a report, and of one line of it. */
	reportText: 5_000_000,
	reportLine: 20_000,
	/** Lines of a report. */
	reportLines: 10_000
} as const;
