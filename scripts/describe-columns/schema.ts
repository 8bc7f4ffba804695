import { COLUMNS, type ColumnEntry } from '../../src/lib/domain/column.ts';

/** The columns as a Frictionless Table Schema. */
export function schema() {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		title: 'Graded judgements, figures and actions of inspections, one fact a row',
		fields: COLUMNS.map(fieldOf),
		missingValues: ['']
	};
}

function fieldOf({ name, heading, needed, emptyFor, form = {}, meaning }: ColumnEntry) {
	const { type = 'string', format, ...limits } = form;
	const isInEveryRow = needed === 'always' && emptyFor === undefined;
	const constraints = { ...(isInEveryRow ? { required: true } : {}), ...limits };
	return {
		name,
		title: heading,
		description: meaning.replaceAll('`', ''),
		type,
		...(format === undefined ? {} : { format }),
		...(Object.keys(constraints).length === 0 ? {} : { constraints })
	};
}
