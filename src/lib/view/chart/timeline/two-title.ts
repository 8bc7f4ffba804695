import type { Inspection } from '../../../domain/inspection.ts';
import { isolated } from '../../../domain/isolated.ts';
import { councilOf } from '../../../select/many/by-authority.ts';
import { dateOf } from '../../../select/many/date-of.ts';
import { counted, countWord } from '../../words/number-words.ts';
import type { TimelineStep } from './timeline-steps.ts';

/**
 * How many areas got better, stayed and got worse between two inspections of one council, or are graded
 * better, the same and worse at one than at the other: "Cumbria, 2015 to 2018: better in four areas, the
 * same in two and worse in none".
 */
export function twoTitle(
	from: Inspection,
	to: Inspection,
	{ changes }: Pick<TimelineStep, 'changes'>
): string {
	const compared = changes.flatMap((each) =>
		each === null || each.kind === 'not-comparable' ? [] : [each]
	);
	const count = (kind: string) => compared.filter((each) => each.kind === kind).length;
	const said = countsSaid(count('better'), count('same'), count('worse'));
	const isOfOne = councilOf(from) === councilOf(to);
	const name = isolated(to.authority);
	if (compared.length === 0) {
		return isOfOne
			? `${name}: no area has a grade in both inspections`
			: `${name} and ${isolated(from.authority)}: no area has a grade at both`;
	}
	const near = compared.filter(({ nearest }) => nearest !== null).length;
	const several = `; ${countWord(near)} of them by the nearest area`;
	const nearest = near === 0 ? '' : compared.length === 1 ? ', the nearest one' : several;
	return isOfOne
		? `${name}${yearsOf(from, to)}: ${said}${nearest}`
		: `${name} beside ${isolated(from.authority)}: ${said}${nearest}`;
}

/** `better in four areas, the same in two and worse in none` */
function countsSaid(better: number, same: number, worse: number): string {
	const all = better + same + worse;
	if (all === 1) {
		const kind = better === 1 ? 'better' : same === 1 ? 'the same' : 'worse';
		return `${kind} in the only area that can be compared`;
	}
	const every = all === 2 ? 'both areas' : `all ${countWord(all)} areas`;
	if (better === all) return `better in ${every}`;
	if (same === all) return `the same in ${every}`;
	if (worse === all) return `worse in ${every}`;
	const first = better === 0 ? 'better in no area' : `better in ${counted(better, 'area')}`;
	return `${first}, the same in ${numberOf(same)} and worse in ${numberOf(worse)}`;
}

function numberOf(count: number): string {
	return count === 0 ? 'none' : countWord(count);
}

function yearsOf(from: Inspection, to: Inspection): string {
	const [first, last] = [from, to].map((each) => dateOf(each).slice(0, 4));
	if (!first || !last) return '';
	return first === last ? ` in ${first}` : `, ${first} to ${last}`;
}
