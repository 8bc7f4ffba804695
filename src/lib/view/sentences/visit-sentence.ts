import type { Inspection } from '../../domain/inspection.ts';
import { isolated } from '../../domain/isolated.ts';
import { listWords } from '../words/sentence.ts';

/** What a visit was, in place of what grades would say: `focused visit on the theme Children in care: no grades are given`. */
export function visitSentence({ label, visits }: Inspection): string {
	const kind = label !== null && /\bvisit\b/i.test(label) ? isolated(label.toLowerCase()) : 'visit';
	const themes = [...new Set(visits.flatMap(({ theme }) => theme ?? []))].map(isolated);
	const noun = themes.length === 1 ? 'theme' : 'themes';
	const on = themes.length === 0 ? '' : ` on the ${noun} ${listWords(themes)}`;
	return `${kind}${on}: no grades are given`;
}
