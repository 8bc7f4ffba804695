import { actionsBelow, type ActionList } from '../actions/actions-below.ts';
import { blockOf, type Block } from '../document/block.ts';
import { matched } from '../plain-line.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { ActionFinding, ActionOwner } from '../finding.ts';
import type { Service } from '../../../domain/service.ts';

/** Lists go by either of these; the second has parts with headings of their own. */
const LIST =
	/^(?:recommendations?(?: (?:for|to) .{2,60})?|(?:recommendations?: )?what (?:do|does) .{2,60} needs? to improve\??(?: (?:priority|areas?|recommendations?)\b.{0,40})?)$/;

/** What comes after a list and is no part of it, in the order in which reports have it. */
const ENDS = new RegExp(
	`^(?:${[
		'(?:the )?(?:local authority|lscb|board|council|[^.]{2,40}board)(?: \\([^)]*\\))?$',
		"(?:the )?(?:local authority|lscb|board|council)(?:'s|s')? strengths",
		'strengths',
		'(?:what )?progress (?:since|made|has)',
		'summary',
		'executive summary',
		'information about',
		'previous ofsted inspections',
		'local leadership',
		'children living in this area',
		'(?:key )?(?:inspection )?(?:findings|judge?ments?)\\b',
		'what (?:the|do) inspection',
		'(?:section|annex|part) ?\\d',
		'(?:the )?(?:experiences? and progress of|leadership,|graded judge?ment) .*\\b(?:good|outstanding|improvement|inadequate)$',
		'(?:the )?(?:effectiveness of the )?(?:lscb|local safeguarding children)',
		'contents$'
	].join('|')})`
);

/** Sub-headings by topic tell the service of what stands below them. */
const TOPICS: readonly (readonly [words: RegExp, service: Service])[] = [
	[/\b(?:leadership|management|governance|workforce|performance)\b/, 'both'],
	[
		/\b(?:looked after|in care|care leavers?|adopti|permanence|fostering|corporate parent)/,
		'looked-after'
	],
	[/\b(?:help|protection|safeguarding|early help|assessment)\b/, 'safeguarding']
];

/**
 * The numbered lists of what the council and, behind the reviews of the board, what the board should improve.
 *
 * @param boardFrom line from which lists are the board's; `null` where the report has no part about it
 */
export function sifActions(
	document: ReportDocument,
	boardFrom: number | null
): readonly ActionFinding[] {
	const blocks = document.blocks.flatMap(splitAtEnd);
	const rules: Omit<ActionList, 'owner' | 'service' | 'isHeading'> = {
		heading: LIST,
		numbered: true,
		stops: ({ words, kind }) => kind !== 'bullet' && ENDS.test(words),
		ends: (heading) => !leadsToItems(blocks, heading),
		isInner: (block) => isPlainHeading(block) && leadsToItems(blocks, block)
	};
	const list = (owner: ActionOwner): readonly ActionFinding[] =>
		actionsBelow(
			{ ...document, blocks },
			{
				...rules,
				owner,
				service: owner === 'board' ? 'safeguarding' : 'both',
				isHeading: (block) => ownerOf(block, boardFrom) === owner
			}
		);
	return [...list('authority').map(withTopic), ...list('board')].filter(isMarkedOrSentence);
}

/** Headings behind a list that may be joined to its last item, where a line without type is full. */
const ENDING_LINE =
	/^(?:inspection findings\b|summary for children and young people|information about this |the (?:local authority|lscb)'s strengths)/;

function splitAtEnd(block: Block): readonly Block[] {
	const { lines, kind } = block;
	const at = lines.findIndex(({ text }, place) => place > 0 && ENDING_LINE.test(matched(text)));
	if (at < 0) return [block];
	return [blockOf(kind, lines.slice(0, at), true), blockOf('heading', lines.slice(at), true)];
}

function ownerOf({ words, lines }: Block, boardFrom: number | null): ActionOwner {
	if (/\b(?:lscb|board)\b/.test(words)) return 'board';
	if (/\b(?:local authority|council)\b/.test(words)) return 'authority';
	return boardFrom !== null && (lines[0]?.index ?? 0) > boardFrom ? 'board' : 'authority';
}

/** Whether items stand below a heading, or below more headings. */
function leadsToItems(blocks: readonly Block[], heading: Block): boolean {
	const next = blocks
		.slice(blocks.indexOf(heading) + 1)
		.find((block) => block.kind !== 'note' && !isAnyHeading(block));
	return next !== undefined && (next.kind === 'bullet' || next.number !== null);
}

function isAnyHeading(block: Block): boolean {
	return (block.kind === 'heading' && block.number === null) || isPlainHeading(block);
}

/** A short paragraph that is no sentence. */
function isPlainHeading({ kind, number, text }: Block): boolean {
	return (
		kind === 'paragraph' && number === null && text.length < 80 && /^\p{Lu}.*[^.;:,]$/u.test(text)
	);
}

function withTopic(action: ActionFinding): ActionFinding {
	const words = action.heading.toLowerCase();
	const topic = LIST.test(words) ? undefined : TOPICS.find(([pattern]) => pattern.test(words));
	return topic === undefined ? action : { ...action, service: topic[1] };
}

/** Entries of a list of contents are short, have no number of their own, and end no sentence. */
function isMarkedOrSentence({ number, text, place }: ActionFinding): boolean {
	const isPlain = number === null && /^[\p{L}\p{N}‘“'"(£]/u.test(place?.words ?? '');
	return !isPlain || /[.;]$/.test(text);
}
