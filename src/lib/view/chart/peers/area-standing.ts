import type { Inspection } from '../../../domain/inspection.ts';
import { beside, type Beside } from '../../../select/many/peers.ts';
import { gradeAt } from '../../../select/many/grade-table.ts';
import type { GridTable } from '../../../select/many/grid-table.ts';
import { countWord } from '../../words/number-words.ts';
import { capital, listWords } from '../../words/sentence.ts';
import { gradePredicate } from '../../words/grade-phrase.ts';
import { areaPhrase, rowName } from '../national-grid/grid-nouns.ts';
import type { GridHeading } from '../national-grid/grid-headings.ts';

/** Another council in an area, with its inspection. */
export interface StandingPeer {
	readonly row: number;
	readonly name: string;
	readonly inspection: Inspection;
}

/** How the peers of a council stand to it in one area. */
export interface AreaStanding extends Beside<StandingPeer> {
	readonly key: string;
	/** `Overall`, `For help and protection` */
	readonly area: string;
	/** What is said of the council itself: `is good overall`. */
	readonly own: string;
	readonly overall: boolean;
	readonly ungraded: readonly StandingPeer[];
	/** `Two better, five the same, three worse` */
	readonly words: string;
}

/**
 * The standing of a council in every area in which it has a grade, in the order of the headings.
 *
 * @param own row of the council
 * @param rows of its peers
 */
export function areaStandings(
	table: GridTable,
	headings: readonly GridHeading[],
	own: number,
	rows: readonly number[]
): readonly AreaStanding[] {
	return headings.flatMap(({ column, key }) => {
		const grade = gradeAt(table, own, column);
		const result = table.judgement(own, column)?.result;
		const area = table.columns[column];
		if (grade === null || result?.kind !== 'graded' || area === undefined) return [];
		const peers = rows.flatMap((row) => {
			const inspection = table.inspections[row];
			if (inspection === undefined) return [];
			return { row, name: rowName(inspection), inspection, grade: gradeAt(table, row, column) };
		});
		const stand = beside(grade, peers);
		const ungraded = peers.filter((peer) => peer.grade === null);
		const phrase = areaPhrase(area, table.columns);
		return {
			...stand,
			key,
			area: capital(phrase),
			own: `${gradePredicate(result, false)} ${phrase}`,
			overall: area.overall,
			ungraded,
			words: standingWords(stand, ungraded.length)
		};
	});
}

/** `Two better, five the same, three worse and one without a grade`; sides that have none are left out. */
function standingWords({ better, same, worse }: Beside<unknown>, ungraded: number): string {
	const sides = [
		[better.length, 'better'],
		[same.length, 'the same'],
		[worse.length, 'worse'],
		[ungraded, 'without a grade']
	] as const;
	const said = sides.filter(([count]) => count > 0);
	return capital(listWords(said.map(([count, words]) => `${countWord(count)} ${words}`)));
}

/** The areas that a sentence about the whole speaks of: the overall ones, else the first one. */
export function spokenStandings(standings: readonly AreaStanding[]): readonly AreaStanding[] {
	const overall = standings.filter((each) => each.overall);
	return overall.length > 0 ? overall : standings.slice(0, 1);
}
