import type { Elsewhere } from '#lib/session/elsewhere.ts';
import { counted } from '#lib/view/words/number-words.ts';
import { listWords } from '#lib/view/words/sentence.ts';

/** `Another tab of this site added two inspections and removed one inspection.` */
export function elsewhereWords({ added, changed, removed }: Elsewhere): string {
	const parts = [
		['added', added],
		['changed', changed],
		['removed', removed.length]
	] as const;
	const words = parts
		.filter(([, count]) => count > 0)
		.map(([what, count]) => `${what} ${counted(count, 'inspection')}`);
	return `Another tab of this site ${listWords(words)}.`;
}
