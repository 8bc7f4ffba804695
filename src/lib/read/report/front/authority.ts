import { authoritiesCalled, authorityName } from '../../../domain/authority.ts';
import { AUTHORITIES } from '../../../domain/authorities.ts';
import { nameKey } from '../../../domain/name-key.ts';
import { joined, type Block } from '../document/block.ts';
import { placeOf, type ReportDocument } from '../document/report-document.ts';
import type { Stated } from './stated.ts';

/** Where a title names the council itself. */
const IN_TITLE =
	/\b(?:inspection|visit) (?:of|to|at|in) (?!services|safeguarding|looked|the effectiveness|(?:local authority )?(?:arrangements|services|children|child))(?<name>.+?)(?:['’]s)?(?: local authority| council's| local area partnership)?(?: children['’]s (?:social care )?services|['’]s? children['’]s services| local area partnership|$)/i;

/** Lines of a front that name nobody: page numbers, dates and persons. */
const NO_NAME =
	/^(?:\d+$|inspection dates?\b|(?:lead|reporting) inspector|report published|age group)/i;

/**
 * The council that a report is of: named in its title, or on the lines before that. Its text names others,
 * and letters begin with the address of the inspectorate, so nothing else is searched.
 */
export function readAuthority(
	document: ReportDocument,
	front: readonly Block[],
	title: Stated<string> | null
): Stated<string> | null {
	const places = named(front, title);
	for (const { text, lines } of places) {
		const name = knownName(text);
		if (name === null) continue;
		return { value: name, place: placeOf(document, lines, text), doubt: null };
	}
	const [first] = places;
	if (first === undefined) return null;
	return {
		value: first.text,
		place: placeOf(document, first.lines, first.text),
		doubt: `“${first.text}” is no council that is known here.`
	};
}

type Named = Pick<Block, 'text' | 'lines'>;

/** The places that may name it, the likeliest first. */
function named(front: readonly Block[], title: Stated<string> | null): readonly Named[] {
	const titleLines = new Set(linesBetween(title));
	const isTitle = ({ lines }: Block) => lines.some(({ index }) => titleLines.has(index));
	const at = front.findIndex(isTitle);
	const before = front
		.slice(0, Math.max(at, 0))
		.filter(({ text }) => !NO_NAME.test(text) && text.length < 100);
	const inTitle = IN_TITLE.exec(title?.value ?? '')?.groups?.name;
	const after = front.slice(at + 1, at + 4).filter(({ text }) => !NO_NAME.test(text));
	return [
		...(inTitle === undefined || at < 0
			? []
			: [{ text: inTitle, lines: front.filter(isTitle).flatMap(({ lines }) => lines) }]),
		...(before.length < 2
			? []
			: [
					{
						text: joined(before.map(({ text }) => text)),
						lines: before.flatMap(({ lines }) => lines)
					}
				]),
		...before,
		...after.filter(({ text }) => text.length < 60)
	];
}

function linesBetween(title: Stated<string> | null): readonly number[] {
	if (title === null) return [];
	const [first, last] = title.place.lines;
	return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The name that our table has for what a text names; `null` where it names none that is known. */
function knownName(text: string): string | null {
	if (authoritiesCalled(text).length > 0) return tableName(text);
	const bare = text
		.replace(/[‘’']s\b/g, '')
		.replace(
			/\b(?:local authority|children.s services|services for children|(?:local )?safeguarding children).*$/i,
			''
		)
		.trim();
	if (authoritiesCalled(bare).length > 0) return tableName(bare);
	const begun = AUTHORITIES.filter(({ name }) => nameKey(name).startsWith(`${shortKey(bare)} `));
	const [only, ...others] = [...new Set(begun.map(({ name }) => name))];
	if (only !== undefined && others.length === 0 && shortKey(bare).length >= 5) return only;
	const within = / (?:in|of|for|to) (?:the )?(.+)$/i.exec(bare)?.[1];
	return within === undefined ? null : knownName(within);
}

/** What a council is called where its title is left out: `newcastle`. */
function shortKey(name: string): string {
	return nameKey(name).replace(
		/^(?:royal borough of|london borough of|city of|county of) | (?:city|county|borough|metropolitan|council|unitary|district|authority)\b.*$/g,
		''
	);
}

function tableName(name: string): string {
	const known = authorityName(name);
	return known === name ? (authoritiesCalled(name)[0]?.name ?? name) : known;
}
