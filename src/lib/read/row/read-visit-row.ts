import { textsOf } from '../../domain/column-names.ts';
import type { Visit } from '../../domain/visit.ts';
import type { RowReader } from './row-reader.ts';

/** A visit. It has no grade, so that one on its row is not read. */
export function readVisit(reader: RowReader): Visit {
	if (reader.text('value') !== null) reader.report('visit-value', 'value');
	return {
		theme: reader.text('area'),
		paragraph: reader.text('paragraph'),
		note: reader.text('note'),
		texts: reader.texts(textsOf('visit'))
	};
}
