import { actionsBelow, type ActionList } from '../actions/actions-below.ts';
import { placeOf, type ReportDocument } from '../document/report-document.ts';
import type { ReportPlace } from '../finding.ts';
import type { ReportFramework } from '../report-framework.ts';

const ACTIONS: ActionList = {
	heading: /^areas? for (?:improvement|priority action)s?$/,
	owner: 'partnership',
	service: 'context',
	paragraphs: true
};

/**
 * Inspections of an area's services for special educational needs since 2023. They give no grade: their
 * outcome is a sentence.
 */
export const AREA_SEND: ReportFramework = {
	kind: {
		gives: 'partnership',
		framework: 'Area SEND',
		words: 'an area inspection of services for special educational needs, which gives no grades'
	},
	titles: [/^(?:joint )?(?:local )?area send inspection (?:of|in|report)/],
	read: (document) => ({
		actions: actionsBelow(document, ACTIONS),
		outcome: outcomeOf(document)
	})
};

/** The paragraph below the heading of the outcome. */
function outcomeOf(document: ReportDocument): ReportPlace | null {
	const { blocks } = document;
	const at = blocks.findIndex(({ words }) => /^inspection outcomes?$/.test(words));
	const block = at < 0 ? undefined : blocks[at + 1];
	return block?.kind === 'paragraph' ? placeOf(document, block.lines, block.text) : null;
}
