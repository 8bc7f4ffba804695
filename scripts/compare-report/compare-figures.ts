import { hasNumber, type NumberedFigure } from '../../src/lib/domain/figure.ts';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import type { FigureFinding } from '../../src/lib/read/report/finding.ts';
import { doubtWords, type Outcome } from './outcome.ts';

/**
 * The headline figures by paragraph, value and unit. A table words what is counted itself, so that words are
 * not compared; what else stands beside the number is.
 */
export function compareFigures(
	inspection: Inspection,
	found: readonly FigureFinding[]
): readonly Outcome[] {
	const left = [...found];
	const known = inspection.figures.filter(hasNumber).filter(({ headline }) => headline);
	const outcomes = known.map((figure): Outcome => {
		const name = `paragraph ${figure.paragraph ?? 'none'}, ${figure.value} ${figure.unit}, ${figure.measure}`;
		const at = left.findIndex((each) => isSame(each, figure));
		const [read] = at < 0 ? [] : left.splice(at, 1);
		if (read === undefined) return { outcome: 'missed', words: `${name}: not read` };
		if (!read.headline) {
			return { outcome: 'differs', words: `${name}: read as a candidate, “${read.measure}”` };
		}
		const differing = differences(read, figure);
		if (differing.length > 0) {
			return { outcome: 'differs', words: `${name}: ${differing.join('; ')}` };
		}
		if (read.doubts.length === 0)
			return { outcome: 'found', words: comparisonWords(name, read, figure) };
		return { outcome: 'doubtful', words: `${name}: doubtful. ${doubtWords(read.doubts)}` };
	});
	const others = left.filter(({ headline }) => headline);
	return [
		...outcomes,
		...others.map(({ place, value, unit, measure }): Outcome => ({
			outcome: 'not-in-table',
			words: `paragraph ${place?.paragraph ?? 'none'}, ${value} ${unit}, ${measure}: a headline that the table does not have`
		}))
	];
}

function isSame({ value, unit, place }: FigureFinding, figure: NumberedFigure): boolean {
	return (
		value === figure.value &&
		unit === figure.unit &&
		(place?.paragraph ?? null) === figure.paragraph
	);
}

function differences(read: FigureFinding, figure: NumberedFigure): readonly string[] {
	const pairs: readonly (readonly [string, string | number | null, string | number | null])[] = [
		['service', read.service, figure.service],
		['hedge', read.hedge, figure.hedge?.words ?? null],
		['out of', read.outOf, figure.outOf],
		['hedge of what it is out of', read.outOfHedge, figure.outOfHedge?.words ?? null],
		['period', read.period, figure.period],
		['comparison', isSet(read.comparison), isSet(figure.comparison)]
	];
	return pairs.flatMap(([name, left, right]) =>
		left === right ? [] : [`${name} “${left ?? 'none'}” instead of “${right ?? 'none'}”`]
	);
}

const isSet = (words: string | null) => (words === null ? null : 'there is one');

/** A table may word a comparison itself too, which is said and no difference; one that is missing is. */
function comparisonWords(name: string, read: FigureFinding, figure: NumberedFigure): string | null {
	if (plain(read.comparison) === plain(figure.comparison)) return null;
	return `${name}: the report says “${read.comparison ?? 'nothing'}”, the table “${figure.comparison ?? 'nothing'}”`;
}

/** The table writes looked-after with a hyphen. */
function plain(words: string | null): string | null {
	return words?.toLowerCase().replaceAll('-', ' ') ?? null;
}
