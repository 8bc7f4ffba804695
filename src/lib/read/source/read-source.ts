import type { Grid } from '../grid.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { headedText, isTidy, type HeadedText } from '../table/read-table.ts';
import { maybeReport } from '../report/maybe-report.ts';
import type { ReadReport } from '../report/report-of-file.ts';
import { decode } from './decode.ts';
import { fileKind, markedText } from './file-kind.ts';
import { LIMITS } from './limits.ts';
import { textGrid } from './text-grid.ts';
import { UNWATCHED, type Watch } from './watch.ts';

/** What a file holds before anybody knows what it means. */
export interface SourceReading {
	/** The sheets that hold anything, or the cells of a text; none of a tidy text. */
	readonly grids: readonly Grid[];
	/** The text of a file that is one; `null` for a workbook. */
	readonly text: string | null;
	/** The same of a tidy text, as it is split. */
	readonly headed?: HeadedText;
	/** What was read of a report, with its text; a table is made of it as its reader decides. */
	readonly report?: ReadReport;
	readonly problems: readonly Problem[];
}

/**
 * Reads the bytes of any file. They decide what it is; its name says nothing for certain. Never throws for
 * a file, whatever it holds; it rejects where the watch stops it.
 */
export async function readSource(
	bytes: Uint8Array,
	watch: Watch = UNWATCHED
): Promise<SourceReading> {
	watch.signal?.throwIfAborted();
	if (bytes.length > LIMITS.file) return unread('large-file', `${LIMITS.file / 1_000_000} MB`);
	const kind = fileKind(bytes);
	switch (kind) {
		case 'zip': {
			const { readWorkbook } = await import('./workbook/read-workbook.ts');
			return { ...(await readWorkbook(bytes, watch)), text: null };
		}
		case 'pdf': {
			const { reportOfPdf } = await import('../report/report-of-file.ts');
			const read = await reportOfPdf(bytes, watch);
			return 'problem' in read
				? { grids: [], text: null, problems: [read.problem] }
				: { grids: [], text: null, problems: [], report: read };
		}
		case 'maybe-text':
			return readText(bytes);
		case 'locked':
			return unread('locked-file');
		default:
			return unread('other-file', kind);
	}
}

async function readText(bytes: Uint8Array): Promise<SourceReading> {
	const { text, problems } = decode(bytes);
	if (text === null) return { grids: [], text, problems };
	const other = markedText(text);
	if (other !== null) return unread('other-file', other);
	if (maybeReport(text)) {
		const { reportOfText } = await import('../report/report-of-file.ts');
		const report = reportOfText(text);
		if (report !== null) return { grids: [], text: null, problems, report };
	}
	const headed = headedText(text);
	// A tidy text is read as it is, which takes half the time.
	if (headed !== null && isTidy(headed)) return { grids: [], text, headed, problems };
	return { grids: [textGrid(text)], text, problems };
}

function unread(code: ProblemCode, value: string | null = null): SourceReading {
	return { grids: [], text: null, problems: [{ code, line: null, column: null, value }] };
}
