import type { ComparedService } from '../../../domain/service.ts';
import type { Block } from '../document/block.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { ActionFinding } from '../finding.ts';
import { actionsBelow, type ActionList } from './actions-below.ts';
import { isDeadline, monthsOf } from './deadline.ts';

/** The service of the section that a line stands in. */
type ServiceAt = (line: number) => ComparedService | null;

/**
 * The areas for improvement that stand below deadlines, "Immediately" or "Within three months", each with
 * the numbered paragraph that leads to its list.
 */
export function datedActions(
	document: ReportDocument,
	serviceAt: ServiceAt
): readonly ActionFinding[] {
	const lists = document.blocks.filter(
		(block, at) => block.kind !== 'note' && isList(block, document.blocks[at + 1])
	);
	return lists.flatMap((list) => {
		const service = serviceAt(list.lines[0]?.index ?? 0) ?? 'both';
		const rules: ActionList = {
			heading: /^/,
			isHeading: (block) => block === list,
			stops: ({ words }) => isDeadline(words),
			owner: 'authority',
			service,
			months: monthsOf
		};
		const paragraph = leadTo(list, document.blocks);
		return actionsBelow(document, rules).map((action) =>
			action.place === null
				? action
				: {
						...action,
						heading: list.number === null ? action.heading : UNDATED,
						place: { ...action.place, paragraph }
					}
		);
	});
}

/** What a list without deadlines stands under. */
const UNDATED = 'Areas for improvement';

/** A deadline, or the sentence that leads to items without one. */
function isList({ words, number }: Block, next: Block | undefined): boolean {
	const leads = number !== null && /\btake the following actions?\b[^.]*[.:]?$/.test(words);
	return isDeadline(words) || (leads && next?.kind === 'bullet');
}

/** Number of the block, or of the last numbered paragraph above it. */
function leadTo(list: Block, blocks: readonly Block[]): string | null {
	const before = blocks.slice(0, blocks.indexOf(list) + 1);
	return (
		before.findLast(({ kind, number }) => kind === 'paragraph' && number !== null)?.number ?? null
	);
}
