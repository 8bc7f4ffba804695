import type { Source } from '../domain/source.ts';
import type { Fact } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';
import { firstStated } from './first-stated.ts';

/** The source of an inspection: the first that its rows name. Others are reported, once each. */
export function sourceOf(
	facts: readonly Fact[],
	fileName: string | null
): { readonly source: Source; readonly problems: readonly Problem[] } {
	const text = firstStated(facts, 'source', (cells) => cells.source);
	const url = firstStated(facts, 'source_url', (cells) => cells.sourceUrl);
	const licence = firstStated(facts, 'licence', (cells) => cells.licence);
	return {
		source: { text: text.value, url: url.value, licence: licence.value, fileName },
		problems: [...text.problems, ...url.problems, ...licence.problems]
	};
}
