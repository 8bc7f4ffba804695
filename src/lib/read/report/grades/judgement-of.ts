import { slug } from '../../../domain/slug.ts';
import type { Doubt, GradeWitness, JudgementFinding } from '../finding.ts';

/** What a finding is made of. */
export interface JudgementParts {
	readonly area: string;
	readonly service: JudgementFinding['service'];
	readonly witnesses: readonly GradeWitness[];
	/** What is known besides that its places disagree or are none. */
	readonly doubts?: readonly Doubt[];
	/** Why there may be none. */
	readonly without?: 'not-in-framework' | 'not-found';
}

/** A judgement from all places that state it. The first place counts until someone decides otherwise. */
export function judgementOf({
	area,
	service,
	witnesses,
	doubts = [],
	without = 'not-found'
}: JudgementParts): JudgementFinding {
	const [first] = witnesses;
	const grade = first?.grade ?? null;
	return {
		kind: 'judgement',
		id: `judgement/${service}/${slug(area, 'area')}`,
		area,
		service,
		place: first ?? null,
		state: grade === null ? without : grade === 'not-judged' ? 'not-judged' : 'graded',
		grade: grade === 'not-judged' ? null : grade,
		witnesses,
		doubts: [...doubts, ...ownDoubts(area, witnesses, without)]
	};
}

function ownDoubts(
	area: string,
	witnesses: readonly GradeWitness[],
	without: JudgementParts['without']
): readonly Doubt[] {
	if (witnesses.length === 0) {
		if (without === 'not-in-framework') return [];
		return [{ code: 'not-found', words: `No grade was found for “${area}”.` }];
	}
	const stated = [...new Map(witnesses.map((each) => [each.grade, each.written])).values()];
	if (stated.length === 1) return [];
	const words = `The report states “${area}” as ${stated.join(' in one place and ')} in another.`;
	return [{ code: 'disagree', words }];
}
