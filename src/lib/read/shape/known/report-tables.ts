import type { Block, From, Shape } from '../shape.ts';
import { AREAS_OF_REPORTS } from './ilacs-areas.ts';

/**
 * The last report of another framework was published in August 2018. Of those from before that the files
 * have no grades.
 */
const FRAMEWORK: From = {
	under: 'inspection_framework',
	means: {
		standard: 'ILACS',
		short: 'ILACS',
		'inspection duration longer than standard framework': 'ILACS'
	},
	blankAfter: { under: 'publication_date', date: '2018-08-31', is: 'ILACS' }
};

const BLOCK: Block = {
	inspection: {
		authority: { under: 'local_authority' },
		authority_code: { under: 'ltla23cd' },
		framework: FRAMEWORK,
		inspected_from: { under: 'inspection_start_date' },
		inspected_to: { under: 'inspection_end_date' },
		published: { under: 'publication_date' },
		source_url: { under: 'inspection_link' }
	},
	judgements: { form: 'wide', areas: AREAS_OF_REPORTS },
	blank: 'blank'
};

const SHARED = [
	'local_authority',
	'inspection_link',
	'inspection_framework',
	'publication_date',
	...AREAS_OF_REPORTS.slice(0, 4).map(({ under }) => under)
];

/** The latest report of each council, as Data to Insight gathers them. Names of inspectors are not read. */
export const INSIGHT_OVERVIEW: Shape = {
	id: 'insight-overview',
	name: 'Overview of the latest ILACS reports',
	needs: ['la_code', 'ltla23cd', ...SHARED],
	blocks: [BLOCK]
};

/** All reports of each council, by the file that each was read from. Names of inspectors are not read. */
export const REPORT_HISTORY: Shape = {
	id: 'report-history',
	name: 'History of reports',
	needs: ['pdf_filename', ...SHARED],
	blocks: [BLOCK]
};
