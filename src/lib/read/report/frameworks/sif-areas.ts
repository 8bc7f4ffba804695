import { SIF } from '../../../domain/frameworks/sif.ts';
import type { ReportArea } from '../grades/report-area.ts';

/** An area that has a row in the table, and what the headings say that state its grade. */
export interface SifArea extends ReportArea {
	readonly row: string;
	readonly headings: readonly string[];
}

const HELP =
	'children(?: and young people)? (?:(?:who|that) need|in need of) help (?:and|or) protection';
const CARE =
	'(?:children(?: and young people)?(?: who are)? looked after|looked after children)(?: and (?:young people )?achieving permanence)?';
const ADOPTION = '(?:the )?adoption(?: performance| services?)';
const LEAVERS = '(?:the )?(?:experiences?(?:,)? (?:and|of) progress of )?care leavers';
const LEADERSHIP = 'leadership,? management,? (?:and|&) governance';

/** "The graded judgement for adoption performance is that it" requires improvement. */
const graded = (subject: string) =>
	`the (?:graded )?judge?ment (?:for|about|on|of) ${subject}(?: is)?(?: that (?:it|they))?{grade}`;

const experience = (subject: string) => `(?:the )?experiences?,? (?:and|of) progress of ${subject}`;

const [, HELP_AREA, CARE_AREA, ADOPTION_AREA, LEAVERS_AREA, LEADERSHIP_AREA] = SIF.areas;

/** In the order of the table on the first page. A mark of a footnote may stand behind the last label. */
export const SIF_AREAS: readonly SifArea[] = [
	{
		area: HELP_AREA.name,
		service: 'safeguarding',
		row: `${HELP}\\d?`,
		headings: [`${experience(HELP)}{grade}`, graded(`(?:${experience('')})?${HELP}`)]
	},
	{
		area: CARE_AREA.name,
		service: 'looked-after',
		row: `${CARE}\\d?`,
		headings: [`${experience(CARE)}{grade}`, graded(`(?:${experience('')})?${CARE}`)]
	},
	{
		area: ADOPTION_AREA.name,
		service: 'looked-after',
		row: `${ADOPTION}\\d?`,
		headings: [`${ADOPTION}{grade}`, graded(`(?:${ADOPTION}|(?:the )?adoption)`)]
	},
	{
		area: LEAVERS_AREA.name,
		service: 'looked-after',
		row: `${LEAVERS}\\d?`,
		headings: [`${experience('care leavers')}{grade}`, graded(LEAVERS)]
	},
	{
		area: LEADERSHIP_AREA.name,
		service: 'both',
		row: `${LEADERSHIP}(?: ?\\d)?`,
		headings: [`${LEADERSHIP}{grade}`, graded(LEADERSHIP)]
	}
];
