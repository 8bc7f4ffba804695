/** A file to write, by its path from the project's folder. */
export interface NewFile {
	readonly path: string;
	readonly text: string;
}

/** A row to put into a file: the first of each pair is found there, and the second stands in its place. */
export interface NewRow {
	readonly path: string;
	readonly changes: readonly (readonly [was: string, is: string])[];
}

/** What it takes to add one thing. */
export interface Added {
	/** As the table in CONTRIBUTING calls it. */
	readonly what: string;
	readonly files: readonly NewFile[];
	readonly rows: readonly NewRow[];
}

const framework: Added = {
	what: 'a framework',
	files: [
		{
			path: 'src/lib/domain/frameworks/made-up.ts',
			text: `import type { Framework } from '../framework.ts';

export const MADE_UP: Framework = {
	code: 'MADEUP',
	subject: 'A made-up kind of inspection',
	wording: 'requires-improvement',
	from: '2031',
	to: null,
	areas: [
		{ name: 'Everything', group: 'overall', services: ['both'], overall: true },
		{ name: 'First contact', group: 'outcomes', services: ['safeguarding'] },
		{ name: 'Practice', group: 'provision', services: ['safeguarding', 'looked-after'] }
	]
};
`
		}
	],
	rows: [
		{
			path: 'src/lib/domain/frameworks.ts',
			changes: [
				['import { SIF }', "import { MADE_UP } from './frameworks/made-up.ts';\nimport { SIF }"],
				['ILACS];', 'ILACS, MADE_UP];']
			]
		}
	]
};

const column: Added = {
	what: 'a column',
	files: [],
	rows: [
		{
			path: 'src/lib/domain/column.ts',
			changes: [
				[
					"	{\n		name: 'note',",
					"	{\n		name: 'reviewer',\n		heading: 'Reviewer',\n		of: ['judgement'],\n		meaning: 'who has checked the row',\n		kept: 'as text'\n	},\n	{\n		name: 'note',"
				]
			]
		},
		{
			path: 'src/lib/view/judgement/judgement-detail.ts',
			changes: [
				[
					'	readonly note: string | null;',
					'	readonly note: string | null;\n	readonly reviewer: string | null;'
				],
				['note: stated.note };', 'note: stated.note, reviewer: stated.texts.reviewer ?? null };']
			]
		}
	]
};

const chart: Added = {
	what: 'a chart',
	files: [
		{
			path: 'src/lib/view/chart/tally/tally.ts',
			text: `import type { Inspection } from '../../../domain/inspection.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';

/** How many judgements there are, as one number. */
export interface TallyView extends ChartCaption {
	readonly kind: 'tally';
	readonly count: number;
}

export function tallyView(inspection: Inspection): TallyView {
	const count = inspection.judgements.length;
	const rows = [[count]];
	return {
		kind: 'tally',
		...caption(inspection, {
			id: 'tally',
			title: \`\${count} judgements\`,
			measure: 'Number of judgements',
			alt: \`A number. \${count}.\`,
			table: () => ({ columns: [{ name: 'judgements', heading: 'Judgements', numeric: true }], rows })
		}),
		count
	};
}
`
		},
		{
			path: 'src/lib/view/chart/tally/kit.ts',
			text: `import type { ChartKit } from '../../chart-kit.ts';
import { tallyView, type TallyView } from './tally.ts';

export const tallyKit: ChartKit<TallyView> = {
	short: 'tally',
	shows: 'how many judgements there are',
	draws: 'grades',
	meetings: [],
	views: (inspection) => [tallyView(inspection)],
	nameOf: () => 'Tally',
	rowCount: () => 1,
	rows: (view) => view,
	described: () => [],
	native: () => ({ kind: 'drawing' })
};
`
		},
		{
			path: 'src/lib/charts/chart/tally/Tally.svelte',
			text: `<script lang="ts">
	import type { Space } from '../../../style/space.ts';
	import type { TallyView } from '../../../view/chart/tally/tally.ts';
	import Drawing from '../../Drawing.svelte';
	import TextLines from '../../text/TextLines.svelte';

	interface Props {
		view: TallyView;
		space: Space;
		label: string | null;
	}

	let { view, space, label }: Props = $props();
</script>

<Drawing width={space.width} height={80} data={[]} {label}>
	<TextLines lines={[String(view.count)]} x={0} y={60} style={{ size: 48, weight: 'semibold' }} />
</Drawing>
`
		}
	],
	rows: [
		{
			path: 'src/lib/view/kinds.ts',
			changes: [
				[
					'import type { ChartKit }',
					"import { tallyKit } from './chart/tally/kit.ts';\nimport type { ChartKit }"
				],
				['	actions: actionsKit', '	actions: actionsKit,\n	tally: tallyKit']
			]
		},
		{
			path: 'src/lib/charts/kinds.ts',
			changes: [
				[
					'import Percentages ',
					"import Tally from './chart/tally/Tally.svelte';\nimport Percentages "
				],
				['	actions: Actions', '	actions: Actions,\n	tally: Tally']
			]
		}
	]
};

const form: Added = {
	what: 'an export form',
	files: [
		{
			path: 'src/lib/deliver/formats/title.ts',
			text: `import type { Maker } from '../format.ts';
import { textFile } from '../made-file.ts';
import { chartsIn } from '../order.ts';

/** The title of each chart as a text. */
export const make: Maker = (order) =>
	Promise.resolve(
		chartsIn(order).map(({ fileStem, title }) =>
			textFile(\`\${fileStem}\${order.ending}\`, 'text/plain', title)
		)
	);
`
		}
	],
	rows: [
		{
			path: 'src/lib/deliver/formats.ts',
			changes: [
				[
					'export const FORMATS: readonly Format[] = [',
					`export const FORMATS: readonly Format[] = [
	{
		key: 'title',
		name: 'Title',
		use: 'the title alone',
		joins: false,
		joinsWords: false,
		browserOnly: false,
		framed: false,
		chartOffers: [],
		packOffers: [],
		ending: () => '.title.txt',
		load: () => import('./formats/title.ts')
	},`
				]
			]
		}
	]
};

const format: Added = {
	what: 'a file format',
	files: [
		{
			path: 'src/lib/read/shape/known/verdicts.ts',
			text: `import type { Shape } from '../shape.ts';

export const VERDICTS: Shape = {
	id: 'verdicts',
	name: 'Verdicts of a made-up publisher',
	needs: ['Where', 'Said on', 'Verdict'],
	blocks: [
		{
			inspection: { authority: { under: 'Where' }, published: { under: 'Said on' } },
			judgements: {
				form: 'wide',
				areas: [{ under: 'Verdict', area: 'Everything', service: 'both' }]
			},
			blank: 'not-published'
		}
	]
};
`
		}
	],
	rows: [
		{
			path: 'src/lib/read/shape/known-shapes.ts',
			changes: [
				[
					'import type { Shape }',
					"import { VERDICTS } from './known/verdicts.ts';\nimport type { Shape }"
				],
				['	ATTAINMENT\n]', '	ATTAINMENT,\n	VERDICTS\n]']
			]
		}
	]
};

const report: Added = {
	what: 'a report framework',
	files: [
		{
			path: 'src/lib/read/report/frameworks/made-up.ts',
			text: `import { headingWitnesses } from '../grades/block-witnesses.ts';
import { judgementOf } from '../grades/judgement-of.ts';
import type { ReportArea } from '../grades/report-area.ts';
import { tableWitnesses } from '../grades/table-witnesses.ts';
import type { ReportFramework } from '../report-framework.ts';

const AREAS: readonly ReportArea[] = [
	{ area: 'Everything', service: 'both', row: 'everything' },
	{
		area: 'First contact',
		service: 'safeguarding',
		row: 'first contact',
		headings: ['how children are met at first{grade}']
	}
];

export const MADE_UP: ReportFramework = {
	kind: { gives: 'report', framework: 'MADEUP', words: 'a made-up inspection' },
	titles: [/^inspection of everything in /],
	areas: AREAS,
	read: (document) => {
		const table = tableWitnesses(document, AREAS);
		return {
			judgements: AREAS.map((area) => {
				const row = table.get(area);
				const witnesses = [...(row === undefined ? [] : [row]), ...headingWitnesses(document, area)];
				return judgementOf({ ...area, witnesses });
			})
		};
	}
};
`
		}
	],
	rows: [
		{
			path: 'src/lib/read/report/report-frameworks.ts',
			changes: [
				[
					'import type { ReportFramework }',
					"import { MADE_UP } from './frameworks/made-up.ts';\nimport type { ReportFramework }"
				],
				['	ILACS\n]', '	ILACS,\n	MADE_UP\n]']
			]
		}
	]
};

export const ADDED: readonly Added[] = [framework, column, chart, form, format, report];
