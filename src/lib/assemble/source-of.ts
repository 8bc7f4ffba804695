import type { Source } from '../domain/source.ts';
import type { Fact } from '../read/fact.ts';
import type { Problem } from '../read/problem.ts';

const PARTS = [
	['source', 'source'],
	['sourceUrl', 'source_url'],
	['licence', 'licence']
] as const;

/** The source of an inspection: the first that its rows name. Others are reported, once each. */
export function sourceOf(
	facts: readonly Fact[],
	fileName: string | null
): { readonly source: Source; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const [text, url, licence] = PARTS.map(([part, column]) => {
		const seen = new Set<string>();
		let previous: Fact['inspection'] | null = null;
		for (const { inspection, line } of facts) {
			if (inspection === previous) continue;
			previous = inspection;
			const value = inspection[part];
			if (value === null || seen.has(value)) continue;
			if (seen.size > 0) problems.push({ code: 'mixed-source', line, column, value });
			seen.add(value);
		}
		return [...seen][0] ?? null;
	});
	return {
		source: { text: text ?? null, url: url ?? null, licence: licence ?? null, fileName },
		problems
	};
}
