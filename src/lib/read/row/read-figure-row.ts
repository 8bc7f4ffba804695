import { textsOf } from '../../domain/column-names.ts';
import type { Figure } from '../../domain/figure.ts';
import { noNumberOf } from '../cell/no-number-cell.ts';
import { readNumberCell } from '../cell/number-cell.ts';
import type { RowReader } from './row-reader.ts';

/** A figure, or `null` when it lacks a service, a topic, a measure or what its number is. */
export function readFigure(reader: RowReader): Figure | null {
	const service = reader.service();
	const topic = reader.required('area');
	const measure = reader.required('measure');
	const text = reader.required('value');
	const value =
		text === null
			? null
			: (readNumberCell(text) ?? noNumberOf(text) ?? reader.report('bad-number', 'value'));
	if (service === null || topic === null || measure === null || value === null) return null;
	const hedge = reader.hedge('qualifier');
	const outOfHedge = reader.hedge('out_of_qualifier');
	const outOf = readDenominator(reader);
	const unit = reader.text('unit')?.toLowerCase() ?? (text?.endsWith('%') ? 'percent' : 'count');
	if (typeof value === 'number') {
		const exact = hedge === null && outOfHedge === null;
		if (exact && outOf !== null && value > outOf) reader.report('more-than-whole', 'out_of');
		if (unit === 'percent' && value > 100) reader.report('more-than-hundred', 'value');
	}
	return {
		service,
		topic,
		measure,
		value,
		unit,
		hedge,
		outOf,
		outOfHedge,
		period: reader.text('period'),
		comparison: reader.text('comparison'),
		relatesTo: reader.text('relates_to'),
		headline: reader.headline(),
		paragraph: reader.text('paragraph'),
		note: reader.text('note'),
		texts: reader.texts(textsOf('figure'))
	};
}

function readDenominator(reader: RowReader): number | null {
	const text = reader.text('out_of');
	if (text === null) return null;
	const number = readNumberCell(text);
	return number !== null && number > 0 ? number : reader.report('bad-denominator', 'out_of');
}
