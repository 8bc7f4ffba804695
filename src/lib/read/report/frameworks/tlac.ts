import { TLAC as FRAMEWORK } from '../../../domain/frameworks/tlac.ts';
import { labelled, type SectionedReport } from '../grades/sectioned/sectioned-report.ts';
import type { ReportFramework } from '../report-framework.ts';
import { readSectioned } from './sectioned.ts';

/** Of these reports the overall effectiveness is known alone; other rows of the record are said to be unread. */
const REPORT: SectionedReport = {
	areas: labelled(FRAMEWORK.areas, {
		'Overall effectiveness':
			'overall effectiveness(?: of (?:local authority )?services for looked[- ]after children)?'
	}),
	headings: [],
	only: 'looked-after'
};

/** Inspections of services for looked-after children alone, in 2012 and 2013. */
export const TLAC: ReportFramework = {
	kind: {
		gives: 'report',
		framework: 'TLAC',
		words: 'an inspection of local authority services for looked after children (TLAC)'
	},
	titles: [
		/^(?:targeted |unannounced )*inspection of (?:the )?(?:local authority )?(?:services for (?:looked[- ]after children|children looked after)|looked[- ]after children(?:'s)? services)/
	],
	read: (document) => readSectioned(document, REPORT)
};
