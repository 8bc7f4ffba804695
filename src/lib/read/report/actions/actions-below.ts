import type { Service } from '../../../domain/service.ts';
import type { Block } from '../document/block.ts';
import { placeOf, type ReportDocument } from '../document/report-document.ts';
import type { ActionFinding, ActionOwner } from '../finding.ts';
import { itemsBelow, type ListItem, type ListRules } from './items-below.ts';

/** A list of areas for improvement as the reports of a framework have it. */
export interface ActionList extends ListRules {
	/** Its heading, in words as they are compared. */
	readonly heading: RegExp;
	readonly owner: ActionOwner;
	readonly service: Service;
	/** Deadline that a heading inside the list states, in months; `null` where it states none. */
	readonly months?: (heading: string) => number | null;
	/** Whether a heading is asked for, besides its words. */
	readonly isHeading?: (block: Block) => boolean;
}

/** What an item says that says that there is none. */
const NONE =
	/^(?:there (?:are|were) no |no )(?:areas? for (?:priority action|improvement)|identified)/;

/** The items of every list of its kind in a report; each heading that comes twice in a row counts once. */
export function actionsBelow(document: ReportDocument, list: ActionList): readonly ActionFinding[] {
	const { blocks } = document;
	return blocks.flatMap((block, at): readonly ActionFinding[] => {
		if (!isListHeading(block, list)) return [];
		const next = blocks[at + 1];
		if (next !== undefined && isListHeading(next, list)) return [];
		return itemsBelow(blocks, at, list)
			.filter(({ text }) => !NONE.test(text.toLowerCase()))
			.map((item, place) => actionOf(document, list, block, item, place));
	});
}

function isListHeading(block: Block, { heading, isHeading }: ActionList): boolean {
	return block.kind !== 'note' && heading.test(block.words) && (isHeading?.(block) ?? true);
}

function actionOf(
	document: ReportDocument,
	{ owner, service, months }: ActionList,
	block: Block,
	{ text, number, lines, under }: ListItem,
	place: number
): ActionFinding {
	const heading = (under ?? block.text).replace(/[:?\s]+$/, '');
	return {
		kind: 'action',
		id: `action/${owner}/${block.lines[0]?.index ?? 0}/${place + 1}`,
		owner,
		service,
		text,
		heading,
		months: months?.(heading) ?? null,
		number,
		place: placeOf(document, lines, text, number),
		doubts: []
	};
}
