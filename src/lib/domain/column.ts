import { FRAMEWORKS } from './frameworks.ts';
import { SERVICE_VALUES } from './service.ts';

/** What a row can state. */
export const FACT_KINDS = ['judgement', 'figure', 'action', 'visit'] as const;

/** Those that state something of a service: a visit has a theme alone. */
const OF_SERVICES = ['judgement', 'figure', 'action'] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** The form of the cells of a column that are not empty, in the words of a Frictionless schema. */
export interface CellForm {
	readonly type?: 'number';
	readonly format?: 'uri';
	readonly pattern?: string;
	readonly enum?: readonly string[];
	readonly minimum?: number;
}

/** One column of the tidy file. */
export interface ColumnEntry {
	readonly name: string;
	/** Heading for people. */
	readonly heading: string;
	/** Other headings under which files have it; capitals and punctuation do not matter. */
	readonly alsoHeaded?: readonly string[];
	/** What its cells tell of: the whole inspection, or facts of these kinds. */
	readonly of: 'inspection' | readonly FactKind[];
	/** When a row must have it. Without those that are needed always, no row can be read. */
	readonly needed?: string;
	/** Facts that may leave it empty, though a file must have it. */
	readonly emptyFor?: readonly FactKind[];
	readonly form?: CellForm;
	/** What stands in it, with `code` in back quotes. */
	readonly meaning: string;
	/**
	 * Its cells are kept as they stand, under the `texts` of an inspection or of a fact. A column without
	 * this has a reader in `read/row/`, a home of its own in the domain, and a writer in `view/`.
	 */
	readonly kept?: 'as text';
}

const DATE = { pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' };

/**
 * The columns of the tidy file, in its order. What is read, written and described comes from here:
 * `npm run write:columns` makes `data/schema.json` and the table in `data/README.md`.
 *
 * A new column that is text is a row here that is kept `'as text'`, and a place in `view/` that shows it.
 * It is then read, kept and written without more. Other columns need what `kept` says; the compiler asks
 * for the writer.
 */
export const COLUMNS = [
	{
		name: 'authority',
		heading: 'Authority',
		alsoHeaded: [
			'Local authority',
			'Local authority name',
			'Authority name',
			'LA',
			'LA name',
			'Council',
			'Council name'
		],
		of: 'inspection',
		needed: 'always',
		meaning: 'Council as the report names it.'
	},
	{
		name: 'authority_code',
		heading: 'Authority code',
		alsoHeaded: ['Local authority area code', 'New LA code'],
		of: 'inspection',
		form: { pattern: '[EWSN][0-9]{8}' },
		meaning:
			'GSS code, such as `E10000006`, which joins with other published data; anything else is left out. It joins rows only where they name one authority.'
	},
	{
		name: 'framework',
		heading: 'Framework',
		of: 'inspection',
		meaning: `Code of the inspection framework: ${FRAMEWORKS.map(({ code }) => `\`${code}\``).join(', ')}. Others are shown as written.`
	},
	{
		name: 'inspection',
		heading: 'Inspection',
		of: 'inspection',
		meaning: 'Label that tells two inspections of one authority apart, such as `Re-inspection`.'
	},
	{
		name: 'inspected_from',
		heading: 'Inspected from',
		alsoHeaded: ['Inspection date', 'Inspection start date'],
		of: 'inspection',
		form: DATE,
		meaning:
			'First day of the inspection, as `2012-05-29` or day-first, `29/05/2012`; where no more is known its month, `2012-05`, or its year, `2012`.'
	},
	{
		name: 'inspected_to',
		heading: 'Inspected to',
		alsoHeaded: ['Inspection end date'],
		of: 'inspection',
		form: DATE,
		meaning: 'Last day of the inspection, or its month or year.'
	},
	{
		name: 'published',
		heading: 'Published',
		alsoHeaded: ['Publication date'],
		of: 'inspection',
		form: DATE,
		meaning: 'Day on which the report was published, or its month or year.'
	},
	{
		name: 'kind',
		heading: 'Kind',
		of: FACT_KINDS,
		needed: 'figure, action, visit',
		form: { enum: FACT_KINDS },
		meaning:
			'What the row states: `judgement` (also when empty and there is no measure), `figure`, `action`, or `visit`: a focused or monitoring visit, which gives no grades.'
	},
	{
		name: 'service',
		heading: 'Service',
		of: OF_SERVICES,
		needed: 'nearly always',
		form: { enum: Object.values(SERVICE_VALUES) },
		meaning: `Service the fact is about: ${Object.values(SERVICE_VALUES)
			.map((service) => `\`${service}\``)
			.join(
				', '
			)}. May be empty, or Both, for a judgement whose framework judges the area for one service only.`
	},
	{
		name: 'area',
		heading: 'Area',
		alsoHeaded: ['Judgement area', 'Area of judgement', 'Area name', 'Domain', 'Judgement domain'],
		of: FACT_KINDS,
		needed: 'always',
		emptyFor: ['visit'],
		meaning:
			'Judgement area, topic of a figure, deadline of an action (where it has none, the heading of the report that it stands under), or theme of a visit, which may be empty.'
	},
	{
		name: 'measure',
		heading: 'Measure',
		of: ['figure', 'action'],
		needed: 'figure, action',
		meaning: 'What is counted, or what is to be done, in words. Empty for a judgement.'
	},
	{
		name: 'value',
		heading: 'Value',
		of: OF_SERVICES,
		needed: 'always',
		emptyFor: ['action', 'visit'],
		meaning:
			'Grade from 1 (best) to 4 or its word, or why there is none: `not judged`, `not in framework`, `no longer reported`, `not published`, `unreadable`; a value of another scale, marked so: `6 (another scale)`. For a figure its number, or why there is none: `suppressed`, `not available`, `not applicable`, `low`, or a symbol for one of these such as `c`, `x`, `z` or `<5`. For an action the months allowed, 0 at once; empty where the report gives no deadline. A header of `grade` is read as `value`; where a file has both, grades are read from `grade`.'
	},
	{
		name: 'unit',
		heading: 'Unit',
		of: ['figure', 'action'],
		needed: 'figure',
		meaning:
			'Unit of a figure: `count`, `percent`, `ratio`, `times`, `visits`, `rank`, `days`, …; `months` for an action, empty where it has no deadline.'
	},
	{
		name: 'qualifier',
		heading: 'Hedge',
		of: ['figure'],
		meaning: "The report's own hedge word, such as `approximately`. Empty means exact."
	},
	{
		name: 'out_of',
		heading: 'Out of',
		of: ['figure'],
		form: { type: 'number', minimum: 0 },
		meaning: 'Denominator, only where the report gives one.'
	},
	{
		name: 'out_of_qualifier',
		heading: 'Hedge of the base',
		of: ['figure'],
		meaning: "The report's own hedge word for the denominator."
	},
	{
		name: 'period',
		heading: 'Period',
		of: ['figure'],
		meaning:
			"What time the figure is about, such as `2011`, only where the report or the sentence before states it; `at inspection` also for what it calls current and for the inspectors' own evidence."
	},
	{
		name: 'comparison',
		heading: 'What the report says of it',
		of: ['figure'],
		meaning: 'What the report says of the number, in words that follow "is" or "are".'
	},
	{
		name: 'relates_to',
		heading: 'Bears on',
		of: ['figure', 'action'],
		meaning:
			"Judgement area, by name, that the fact bears on: our link, not the report's. Empty means the service as a whole."
	},
	{
		name: 'headline',
		heading: 'Headline',
		of: ['figure'],
		form: { enum: ['yes', 'no'] },
		meaning: '`yes` for the figures a council would put on a slide.'
	},
	{
		name: 'paragraph',
		heading: 'Paragraph',
		of: FACT_KINDS,
		form: { pattern: '[0-9]+' },
		meaning: 'Numbered paragraph that states the fact. Empty if it is in the closing record only.'
	},
	{
		name: 'page',
		heading: 'Page',
		of: FACT_KINDS,
		meaning: 'Page of the report on which the fact is stated.',
		kept: 'as text'
	},
	{
		name: 'witnesses',
		heading: 'Also stated in',
		of: FACT_KINDS,
		meaning: 'Where else the report states the fact, such as `heading p 31; record p 44`.',
		kept: 'as text'
	},
	{
		name: 'source',
		heading: 'Source',
		of: 'inspection',
		meaning: 'Publication as it must be cited, the same for all rows of an inspection.'
	},
	{
		name: 'source_url',
		heading: 'Source address',
		of: 'inspection',
		form: { format: 'uri', pattern: 'https?://.+' },
		meaning: 'Address of the publisher or the report; http and https only.'
	},
	{
		name: 'licence',
		heading: 'Licence',
		of: 'inspection',
		meaning: 'Terms on which the facts may be used.'
	},
	{
		name: 'note',
		heading: 'Note',
		of: FACT_KINDS,
		meaning: 'Anything a careful reader must know.'
	}
] as const satisfies readonly ColumnEntry[];
