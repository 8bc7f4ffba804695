import { countWord } from '../../words/number-words.ts';
import { inSentence, listWords } from '../../words/sentence.ts';
import type { ReportRow } from './report-row.ts';

/** Facts of a front that say which report it is. */
const TELLING: ReadonlySet<string> = new Set(['authority', 'framework', 'inspected_from']);

/** What certain rows say in a few words, so that it is known while they are folded away. */
export function gistOf(rows: readonly ReportRow[]): string {
	const taken = rows.filter(({ standing }) => standing !== 'left-out');
	const front = taken.flatMap(({ finding, answer }) =>
		finding.kind === 'front' && TELLING.has(finding.fact) && answer !== null ? [answer] : []
	);
	if (front.length > 0) return front.join(', ');
	const counts = new Map<string, number>();
	for (const { finding, answer } of taken) {
		if (finding.kind !== 'judgement' || answer === null) continue;
		counts.set(answer, (counts.get(answer) ?? 0) + 1);
	}
	return listWords(
		[...counts].map(([answer, count]) => `${countWord(count)} ${inSentence(answer)}`)
	);
}
