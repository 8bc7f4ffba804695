import { CPI as FRAMEWORK } from '../../../domain/frameworks/cpi.ts';
import { labelled, type SectionedReport } from '../grades/sectioned/sectioned-report.ts';
import type { ReportFramework } from '../report-framework.ts';
import { readSectioned } from './sectioned.ts';

const CHILDREN =
	'children(?:,? (?:and )?young people)?(?:,? (?:and )?(?:their )?families)?(?:,? (?:and )?carers)?';

/** Headings of areas, by name. */
const LABELS: Readonly<Record<(typeof FRAMEWORK.areas)[number]['name'], string>> = {
	'Overall effectiveness': 'overall effectiveness',
	'The effectiveness of the help and protection provided to children, young people, families and carers': `(?:the )?effectiveness of (?:the )?help (?:and|&) protection(?: (?:provided|given|offered))?(?: to ${CHILDREN})?`,
	'The quality of practice': '(?:the )?quality of practice',
	'Leadership and governance': '(?:the )?leadership (?:and|&) governance'
};

const REPORT: SectionedReport = {
	areas: labelled(FRAMEWORK.areas, LABELS),
	headings: [],
	only: 'safeguarding'
};

const TITLE =
	'inspection of (?:the )?local authority arrangements (?:for (?:the )?protection of|to protect) children';

const WORDS = 'of local authority arrangements for the protection of children';

/** Inspections of the protection of children alone, in 2012 and 2013. */
export const CPI: ReportFramework = {
	kind: { gives: 'report', framework: 'CPI', words: `an inspection ${WORDS}` },
	titles: [new RegExp(`^(?:unannounced )?${TITLE}`)],
	read: (document) => readSectioned(document, REPORT)
};

/** What followed one that was inadequate. */
export const CPI_AGAIN: ReportFramework = {
	...CPI,
	kind: { ...CPI.kind, words: `a re-inspection ${WORDS}` },
	label: 'Re-inspection',
	titles: [new RegExp(`^(?:unannounced )?re-?${TITLE}`)]
};
