import { authorityWithCode } from '../../domain/authority.ts';
import type { NamedAuthority } from '../../domain/authority-entry.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { authorityOf, endOfLine, placeInTime } from '../../domain/succession.ts';
import { judgedAreas } from '../../select/many/area-change.ts';
import { byDate } from '../../select/many/date-of.ts';
import { shownGrade } from '../grade-cell.ts';
import { dateWords, inspectedWords } from '../words/date-words.ts';
import { frameworkCode } from '../words/place-words.ts';

/** A council that came after or before, and how it stood last. */
export interface Relative {
	readonly name: string;
	/** `null`: none is known. */
	readonly latest: Inspection | null;
	/** `2 Good overall, ILACS, inspected 7 October 2024` */
	readonly words: string;
}

/** Councils that took over from one, or that it took over from. */
export interface Relatives {
	/** `Replaced on 1 April 2023 by`, `Took over on 1 April 2023 from` */
	readonly words: string;
	readonly councils: readonly Relative[];
}

/**
 * What became of the council of an inspection and what it took over from, each with its latest
 * inspection. One that carries on the line of another whole stands in one line with it, and is no relative.
 */
export function relativesOf(
	inspection: Inspection,
	all: readonly Inspection[]
): readonly Relatives[] {
	const authority = authorityOf(inspection);
	if (authority === undefined) return [];
	const line = endOfLine(authority).codes[0];
	const isOther = ({ code }: NamedAuthority) => {
		const other = authorityWithCode(code);
		return other === undefined || endOfLine(other).codes[0] !== line;
	};
	const { ended, predecessors } = placeInTime(authority);
	const successors = ended?.successors.filter(isOther) ?? [];
	const before = predecessors.filter((each) => isOther(each.ended));
	const days = [...new Set(before.map(({ on }) => on))];
	return [
		...(ended === null || successors.length === 0
			? []
			: [relatives('Replaced', 'by', ended.on, successors, all)]),
		...days.map((day) => {
			const then = before.filter(({ on }) => on === day).map((each) => each.ended);
			return relatives('Took over', 'from', day, then, all);
		})
	];
}

function relatives(
	became: string,
	preposition: string,
	on: IsoDate,
	councils: readonly NamedAuthority[],
	all: readonly Inspection[]
): Relatives {
	return {
		words: `${became} on ${dateWords(on)} ${preposition}`,
		councils: councils.map(({ name, code }) => {
			const own = all.filter((each) => authorityOf(each)?.codes.includes(code));
			const latest = [...own].sort(byDate).at(-1) ?? null;
			return { name, latest, words: latest === null ? 'no inspection is known' : standing(latest) };
		})
	};
}

function standing(inspection: Inspection): string {
	const overall = judgedAreas(inspection).flatMap(({ area, column, given }) =>
		area.overall && given !== null ? [{ column, given }] : []
	);
	const words = overall.map(({ column, given }) => {
		const { grade, word } = shownGrade(given);
		const whose = {
			safeguarding: ' for safeguarding',
			'looked-after': ' for looked-after children'
		};
		return `${grade} ${word}${column.service === 'both' ? ' overall' : whose[column.service]}`;
	});
	return [
		...(words.length === 0 ? ['no overall grade'] : words),
		frameworkCode(inspection),
		inspectedWords(inspection)
	]
		.filter((part) => part !== null)
		.join(', ');
}
