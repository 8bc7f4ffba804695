import type { InspectionCells } from './fact.ts';
import type { RowReader } from './row-reader.ts';

const DATES = ['inspected_from', 'inspected_to', 'published'] as const;

/** The cells that tell which inspection a row belongs to; `null` without an authority. */
export function readInspectionCells(reader: RowReader): InspectionCells | null {
	const authority = reader.required('authority');
	const inspectedFrom = reader.date('inspected_from');
	const inspectedTo = reader.date('inspected_to');
	if (inspectedFrom !== null && inspectedTo !== null && inspectedTo < inspectedFrom) {
		reader.report('reversed-dates', 'inspected_to');
	}
	const published = reader.date('published');
	const dates = [inspectedFrom, inspectedTo, published];
	const written = DATES.map((date) => reader.text(date));
	const url = reader.text('source_url');
	const linkable = url === null || isWebAddress(url);
	if (!linkable) reader.report('bad-url', 'source_url');
	if (authority === null) return null;
	return {
		authority,
		authorityCode: reader.text('authority_code'),
		framework: reader.text('framework'),
		label: reader.text('inspection'),
		inspectedFrom,
		inspectedTo,
		published,
		hasUnreadDate: written.some((text, index) => text !== null && dates[index] === null),
		source: reader.text('source'),
		sourceUrl: linkable ? url : null,
		licence: reader.text('licence')
	};
}

/** Only http and https become links: anything else could run script when it is followed. */
function isWebAddress(text: string): boolean {
	return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
