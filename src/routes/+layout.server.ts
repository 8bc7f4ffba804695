import { barWords } from '#lib/view/words/bar-words.ts';
import { successionSentences } from '#lib/view/succession-words.ts';
import { builtInReport } from './built-in-report.server.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = () => {
	const example = builtInReport();
	return { example, bar: { ...barWords(example), succession: successionSentences(example) } };
};
