import type { Source } from '../domain/source.ts';
import type { InspectionRow } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';
import { firstStated } from './first-stated.ts';

/** The source of an inspection: the first that its rows name. Others are reported, once each. */
export function sourceOf(
	rows: readonly InspectionRow[],
	fileName: string | null
): { readonly source: Source; readonly problems: readonly Problem[] } {
	const text = firstStated(rows, 'source', (cells) => cells.source);
	const url = firstStated(rows, 'source_url', (cells) => cells.sourceUrl);
	const licence = firstStated(rows, 'licence', (cells) => cells.licence);
	return {
		source: sameSource({ text: text.value, url: url.value, licence: licence.value, fileName }),
		problems: [...text.problems, ...url.problems, ...licence.problems]
	};
}

/** That of the inspection before, since those of a file mostly have one. */
let last: Source | null = null;

/** The one that was there already, where it is the same. */
function sameSource(source: Source): Source {
	const isSame =
		last?.text === source.text &&
		last.url === source.url &&
		last.licence === source.licence &&
		last.fileName === source.fileName;
	if (!isSame || last === null) last = source;
	return last;
}
