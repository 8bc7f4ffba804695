import type { Inspection } from '../../src/lib/domain/inspection.ts';
import type { JudgementFinding } from '../../src/lib/read/report/finding.ts';
import { doubtWords, type Outcome } from './outcome.ts';

/** Each judgement of the table beside the one that was read for its service and area, and the others read. */
export function compareJudgements(
	inspection: Inspection,
	found: readonly JudgementFinding[]
): readonly Outcome[] {
	const names = new Map(inspection.areas.map(({ key, name }) => [key, name]));
	const known = inspection.judgements.map((judgement) => {
		const area = names.get(judgement.area) ?? judgement.area;
		return {
			name: `${area} (${judgement.service})`,
			judgement,
			read: found.find((each) => each.service === judgement.service && each.area === area)
		};
	});
	const others = found.filter(
		(each) => each.grade !== null && known.every(({ read }) => read !== each)
	);
	return [
		...known.map(({ name, judgement, read }): Outcome => {
			const grade = judgement.result.kind === 'graded' ? judgement.result.grade : null;
			if (read === undefined || read.state === 'not-found') {
				return { outcome: 'missed', words: `${name}: no grade was read` };
			}
			if (read.grade !== grade) {
				const words = `${name}: grade ${read.grade ?? read.state} instead of ${grade ?? 'none'}`;
				return { outcome: 'differs', words };
			}
			const paragraph = read.witnesses.find((each) => each.paragraph !== null)?.paragraph ?? null;
			if (paragraph !== judgement.paragraph) {
				const words = `${name}: paragraph ${paragraph ?? 'none'} instead of ${judgement.paragraph ?? 'none'}`;
				return { outcome: 'differs', words };
			}
			if (read.doubts.length === 0) return { outcome: 'found', words: null };
			return { outcome: 'doubtful', words: `${name}: doubtful. ${doubtWords(read.doubts)}` };
		}),
		...others.map(({ area, service, grade }): Outcome => {
			const words = `${area} (${service}): grade ${grade ?? ''} is not in the table`;
			return { outcome: 'not-in-table', words };
		})
	];
}

/** Whether a grade was read that is another than that of the table, or that the table lacks. */
export function hasWrongGrade(outcomes: readonly Outcome[]): boolean {
	return outcomes.some(
		({ outcome, words }) =>
			outcome === 'not-in-table' || (outcome === 'differs' && /: grade /.test(words ?? ''))
	);
}
