import type { Inspection } from '../../src/lib/domain/inspection.ts';
import type { ActionFinding } from '../../src/lib/read/report/finding.ts';
import { doubtWords, type Outcome } from './outcome.ts';

/**
 * The areas for improvement by service and deadline. A table words them itself, so that they are matched by
 * how many there are in each group and by paragraph, in their order.
 */
export function compareActions(
	inspection: Inspection,
	found: readonly ActionFinding[]
): readonly Outcome[] {
	const groupOf = (service: string, months: number | null) =>
		`${service}, ${months ?? 'no'} months`;
	const groups = new Set([
		...inspection.actions.map(({ service, months }) => groupOf(service, months)),
		...found.map(({ service, months }) => groupOf(service, months))
	]);
	return [...groups].flatMap((group) => {
		const known = inspection.actions.filter((each) => groupOf(each.service, each.months) === group);
		const read = found.filter((each) => groupOf(each.service, each.months) === group);
		return [
			...known.map((action, at): Outcome => {
				const one = read[at];
				const name = `${group}, number ${at + 1}`;
				if (one === undefined) return { outcome: 'missed', words: `${name}: not read` };
				const paragraph = one.place?.paragraph ?? null;
				if (paragraph !== action.paragraph) {
					const words = `${name}: paragraph ${paragraph ?? 'none'} instead of ${action.paragraph ?? 'none'}`;
					return { outcome: 'differs', words };
				}
				if (one.doubts.length === 0) return { outcome: 'found', words: null };
				return { outcome: 'doubtful', words: `${name}: doubtful. ${doubtWords(one.doubts)}` };
			}),
			...read.slice(known.length).map((_, at): Outcome => ({
				outcome: 'not-in-table',
				words: `${group}, number ${known.length + at + 1}: not in the table`
			}))
		];
	});
}
