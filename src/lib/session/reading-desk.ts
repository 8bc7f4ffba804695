import { readGrids } from '../assemble/read-inspections.ts';
import type { FileReading } from '../library/file-reading.ts';
import { decidedText } from '../read/mend.ts';
import { restOfFile, type RestOfFile } from '../read/rest-of-file.ts';
import { readSource, type SourceReading } from '../read/source/read-source.ts';
import type { ReportText } from '../read/report/report-text.ts';
import type { Watch } from '../read/source/watch.ts';
import { tablesToMap } from '../read/tables-to-map.ts';
import type { TableToMap } from '../read/shape/mapping/table-to-map.ts';
import { sourceRows } from '../read/source-rows.ts';
import { readingOf, withReport, type Asked } from './read-file.ts';

/** What can be asked of a file, by its question. */
export interface Answers {
	/** What it says. */
	readonly reading: FileReading;
	/** The rows that were not read. */
	readonly rest: RestOfFile;
	/** Its text with its reader's decisions put on it; `null` for a workbook. */
	readonly text: string | null;
	/** The tables of which nobody has said which column is what, or its reader has, with what they can be taken for. */
	readonly toMap: readonly TableToMap[];
	/** The lines of the report that it is; `null` for any other file. */
	readonly reportText: ReportText | null;
}

export type Question = keyof Answers;

/** A question about one file. */
export interface Job<Asks extends Question = Question> {
	readonly question: Asks;
	/** Tells files apart, whatever their names are. */
	readonly file: number;
	readonly name: string;
	/** Left out where the desk has the file. */
	readonly bytes?: Uint8Array<ArrayBuffer>;
	readonly asked: Asked;
}

type Answering = {
	readonly [Asks in Question]: (source: SourceReading, name: string, asked: Asked) => Answers[Asks];
};

const ANSWERING: Answering = {
	reading: (source, name, asked) => readingOf(name, source, asked),
	reportText: ({ report }) => report?.text ?? null,
	rest: (whole, name, { decisions, mappings }) => {
		const source = withReport(whole, decisions);
		const { problems, tables } = readGrids(source, name, decisions, mappings);
		return restOfFile(name, problems, sourceRows(source, decisions), tables);
	},
	text: ({ text }, _name, { decisions }) => (text === null ? null : decidedText(text, decisions)),
	toMap: (source, _name, { decisions, mappings }) => tablesToMap(source, decisions, mappings)
};

/**
 * Where files are read. What they hold is kept until it is forgotten, so that to read one again, as its
 * reader decides now, is quick. It works in a worker, and on the page where there is none.
 */
export class ReadingDesk {
	readonly #sources = new Map<number, SourceReading>();

	async answer<Asks extends Question>(
		{ question, file, name, bytes, asked }: Job<Asks>,
		watch: Watch
	): Promise<Answers[Asks]> {
		const source = this.#sources.get(file) ?? (bytes && (await readSource(bytes, watch)));
		if (source === undefined) throw new RangeError('The file is not here.');
		watch.signal?.throwIfAborted();
		this.#sources.set(file, source);
		return ANSWERING[question](source, name, asked);
	}

	forget(file: number): void {
		this.#sources.delete(file);
	}
}
