import { SLAC as FRAMEWORK } from '../../../domain/frameworks/slac.ts';
import { labelled, type SectionedReport } from '../grades/sectioned/sectioned-report.ts';
import { readSectioned } from './sectioned.ts';
import type { ReportFramework } from '../report-framework.ts';

const CHILDREN = 'children(?:,? (?:and|&)?,? ?(?:young people|care leavers))*';
const LOOKED_AFTER = `(?:looked[- ]after children|children(?: who are)? looked[- ]after)(?:,? (?:(?:and|&) )?(?:young people|care leavers))*`;

/** Headings of areas, by name: those of 2012 and their wordings since 2009. */
const LABELS: Readonly<Record<(typeof FRAMEWORK.areas)[number]['name'], string>> = {
	'Overall effectiveness': `overall effectiveness(?: of (?:the )?(?:safeguarding services|services for ${LOOKED_AFTER}))?`,
	'Capacity for improvement': 'capacity (?:for|to) improve(?:ment)?',
	'Children and young people are safe and feel safe': `${CHILDREN} are safe(?: (?:and|&) feel safe)?`,
	'Being healthy': '(?:being|be) healthy',
	'Staying safe': '(?:staying|stay|being) safe',
	'Enjoying and achieving': 'enjoy(?:ing)? (?:and|&) achiev(?:e|ing)',
	'Making a positive contribution, including user engagement':
		'mak(?:e|ing) a positive contribution(?:,? including user engagement)?',
	'Economic well-being': '(?:achiev(?:e|ing) )?economic well[- ]?being',
	'Quality of provision': '(?:the )?quality of provision',
	'The contribution of health agencies to keeping children and young people safe': `(?:the )?contribution of health (?:agencies|services|partners)(?: to keeping ${CHILDREN} safe)?`,
	'Ambition and prioritisation': 'ambition (?:and|&) prioriti[sz]ation',
	'Leadership and management': '(?:the )?leadership (?:and|&) management',
	'Performance management and quality assurance':
		'performance management(?: (?:and|&) quality assurance)?',
	'Partnership working': '(?:partnership working|partnerships)',
	'Equality and diversity': 'equalit(?:y|ies) (?:and|&) diversity'
};

/** Sections of a service, and of its outcomes alone. */
const REPORT: SectionedReport = {
	areas: labelled(FRAMEWORK.areas, LABELS),
	headings: [
		{ service: 'safeguarding', words: '(?:the )?safeguarding(?: services)?' },
		{
			service: 'safeguarding',
			words: `safeguarding outcomes(?: for ${CHILDREN})?`,
			part: 'outcomes'
		},
		{ service: 'looked-after', words: `(?:the )?services for ${LOOKED_AFTER}` },
		{ service: 'looked-after', words: `${LOOKED_AFTER}(?:'s)?(?: services)?` },
		{
			service: 'looked-after',
			words: `(?:how good are )?(?:the )?outcomes for ${LOOKED_AFTER}\\??`,
			part: 'outcomes'
		}
	]
};

const BOTH = `safeguarding(?: services)?(?:,| and| &) (?:services for )?${LOOKED_AFTER}`;

const WORDS = 'an inspection of safeguarding and looked after children services (SLAC)';

/** Inspections of both services from 2009 to 2012. */
export const SLAC: ReportFramework = {
	kind: { gives: 'report', framework: 'SLAC', words: WORDS },
	titles: [
		new RegExp(`^(?:joint |announced |full )*inspection of ${BOTH}`),
		new RegExp(`^${BOTH}(?:'s)?(?: services)? inspection`),
		/^inspection of safeguarding services$/
	],
	read: (document) => readSectioned(document, REPORT)
};

/** What follows an inspection of one or both services; it has no section on what it left out. */
export const SLAC_AGAIN: ReportFramework = {
	...SLAC,
	kind: {
		...SLAC.kind,
		words: `a re-inspection under the framework of ${WORDS.replace('an inspection', 'inspections')}`
	},
	label: 'Re-inspection',
	titles: [
		new RegExp(`^re-?inspection of (?:${BOTH}|(?:services for )?${LOOKED_AFTER}|safeguarding)`)
	]
};
