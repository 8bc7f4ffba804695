import type { Inspection } from './inspection.ts';

/**
 * Whether it is no inspection: figures of an authority under a name of their own, such as a statistician
 * publishes, and no more.
 */
export function isFiguresOnly(inspection: Inspection): boolean {
	const { label, framework, inspectedFrom, inspectedTo, published } = inspection;
	const { figures, judgements, notJudged, actions, visits } = inspection;
	return (
		label !== null &&
		figures.length > 0 &&
		[judgements, notJudged, actions, visits].every((facts) => facts.length === 0) &&
		[framework, inspectedFrom, inspectedTo, published].every((told) => told === null)
	);
}
