import type { Inspection } from '../../src/lib/domain/inspection.ts';

/**
 * The inspections without one that is another with a wrong date.
 *
 * @param pair ids as `right=wrong`, as on the command line that makes charts
 * @throws {RangeError} where one is not there, or their grades differ
 */
export function takenForOne(
	inspections: readonly Inspection[],
	pair: string
): readonly Inspection[] {
	const [right, wrong] = pair.split('=').map((id) => inspections.find((each) => each.id === id));
	if (wrong === undefined || right === undefined) {
		throw new RangeError(`There are no two inspections ${pair}.`);
	}
	if (gradesOf(wrong) !== gradesOf(right)) throw new RangeError(`The grades of ${pair} differ.`);
	return inspections.filter((each) => each !== wrong);
}

function gradesOf({ judgements }: Inspection): string {
	return judgements
		.flatMap(({ service, result }) =>
			result.kind === 'graded' ? `${service} ${result.grade}` : []
		)
		.join();
}
