import { actionsBelow, type ActionList } from '../actions/actions-below.ts';
import type { ReportFramework } from '../report-framework.ts';

/** A letter uses bullets for findings too, so only those below these headings are actions. */
const ACTIONS: ActionList = {
	heading:
		/^(?:what needs to improve\??(?: in this area of (?:social work )?practice\??)?|areas? for (?:improvement|priority action)s?):?$/,
	owner: 'authority',
	service: 'both'
};

/** Letters after a visit. They state no grade, and grades that they speak of are of earlier inspections. */
function letter(
	framework: string,
	label: string,
	words: string,
	titles: readonly RegExp[],
	owner: ActionList['owner'] = 'authority'
): ReportFramework {
	return {
		kind: { gives: 'letter', framework, words },
		titles,
		label,
		read: (document) => ({ actions: actionsBelow(document, { ...ACTIONS, owner }) })
	};
}

export const LETTERS: readonly ReportFramework[] = [
	letter('ILACS', 'Monitoring visit', 'the letter of a monitoring visit, which gives no grades', [
		/^(?:ofsted )?monitoring visit (?:to|of|at) /,
		/^this letter (?:summarises|contains|sets out) the findings (?:of|from) (?:the|a|your) (?:[\w-]+ )*monitoring visit/
	]),
	letter('ILACS', 'Focused visit', 'the letter of a focused visit, which gives no grades', [
		/^(?:ofsted )?(?:covid-19 )?focuss?ed (?:assurance )?visit (?:to|of|at) /,
		/^this letter (?:summarises|contains|sets out) the findings (?:of|from) (?:the|a|your) (?:[\w-]+ )*(?:focuss?ed|assurance) visit/
	]),
	letter(
		'JTAI',
		'Joint targeted area inspection',
		'the letter of a joint targeted area inspection, which gives no grades',
		[/^joint targeted area inspections? (?:of|in) /],
		'partnership'
	),
	letter(
		'Area SEND',
		'Joint area inspection',
		'the letter of a joint area inspection of special educational needs, which gives no grades',
		[/^joint (?:local )?area (?:special educational needs|send)/],
		'partnership'
	)
];
