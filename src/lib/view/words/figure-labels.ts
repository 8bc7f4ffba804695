import type { Figure } from '../../domain/figure.ts';
import { SERVICE_NAMES } from '../../domain/service.ts';
import { grouped } from '../../select/grouped.ts';
import { inSentence } from './sentence.ts';

/** What tells two figures of one measure apart, the most telling first. */
const DIFFERENCES: readonly ((figure: Figure) => string | null)[] = [
	({ service }) => inSentence(SERVICE_NAMES[service]),
	({ period }) => period,
	({ topic }) => inSentence(topic)
];

/** What a figure is called among those it stands with. */
export type LabelOf = (figure: Figure) => string;

/**
 * Calls each figure by its measure and, where several have the same one, says whose or of when it is,
 * so that none is taken for another: `Reviews in time, safeguarding`.
 */
export function labelsOf(figures: readonly Figure[]): LabelOf {
	const telling = new Map(
		[...grouped(figures, measureKey)].map(([key, alike]) => [
			key,
			DIFFERENCES.filter((of) => new Set(alike.map(of)).size > 1)
		])
	);
	return (figure) =>
		[figure.measure, ...(telling.get(measureKey(figure)) ?? []).map((of) => of(figure))]
			.filter((words) => words !== null)
			.join(', ');
}

function measureKey({ measure }: Figure): string {
	return measure.toLowerCase();
}
