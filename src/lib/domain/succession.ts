import { authoritiesCalled, authorityWithCode } from './authority.ts';
import type { Authority, NamedAuthority, Succession } from './authority-entry.ts';
import type { Inspection } from './inspection.ts';
import { isBefore } from './iso-date.ts';
import { SUCCESSIONS } from './successions.ts';

/** Whose an inspection is, as far as the table of authorities can tell. */
type Whose = Pick<
	Inspection,
	'authority' | 'authorityCode' | 'inspectedFrom' | 'inspectedTo' | 'published'
>;

/** What came before and after an authority. */
export interface PlaceInTime {
	/** `null`: it has not ended. */
	readonly ended: Succession | null;
	/** Those that ended when it began, and that it took over from. */
	readonly predecessors: readonly Succession[];
}

/**
 * The authority of an inspection. Of two that had one name in turn, the date tells which: publishers
 * give reports on the one that ended the code of the other. `undefined` where nothing tells.
 */
export function authorityOf(inspection: Whose): Authority | undefined {
	const named = authoritiesCalled(inspection.authority);
	const coded = authorityWithCode(inspection.authorityCode ?? '');
	const [only, ...others] = named;
	if (only === undefined || others.length === 0) return only ?? coded;
	const date = inspection.inspectedTo ?? inspection.inspectedFrom ?? inspection.published;
	const then = named.find((each) => {
		const end = successionOf(each)?.on;
		return date !== null && end !== undefined && isBefore(date, end);
	});
	if (then !== undefined) return then;
	const now = named.filter((each) => successionOf(each) === null);
	return date === null ? coded : now[0];
}

/** What became of an authority; `null` where it has not ended. */
export function successionOf({ codes }: Authority): Succession | null {
	return SUCCESSIONS.find(({ ended }) => codes.includes(ended.code)) ?? null;
}

/** Which authorities an authority took over from, and which took over from it. */
export function placeInTime(authority: Authority): PlaceInTime {
	const isIt = ({ code }: NamedAuthority) => authority.codes.includes(code);
	return {
		ended: successionOf(authority),
		predecessors: SUCCESSIONS.filter(({ successors }) => successors.some(isIt))
	};
}

/**
 * The council that carries on a line: where one took over from another whole, and from no other, as
 * Buckinghamshire Council did from the county council in 2020, both are of one line.
 */
export function endOfLine(authority: Authority): Authority {
	const [successor, ...others] = successionOf(authority)?.successors ?? [];
	if (successor === undefined || others.length > 0) return authority;
	const heir = authorityWithCode(successor.code);
	if (heir === undefined || placeInTime(heir).predecessors.length > 1) return authority;
	return endOfLine(heir);
}
