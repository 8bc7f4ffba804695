import { getContext, setContext } from 'svelte';
import type { SourceNote } from '../../view/chart-caption.ts';

const KEY = Symbol('shared source');

/** The one source of all charts of a page; `null` where they have several, or none is drawn. */
export function sharedSource(
	charts: readonly { readonly source: SourceNote }[]
): SourceNote | null {
	const [first, ...others] = charts.map(({ source }) => source);
	if (first === undefined) return null;
	return others.every((other) => isSame(first, other)) ? first : null;
}

/** Tells the charts of a page what stands once for all of them. */
export function setSharedSource(source: () => SourceNote | null): void {
	setContext(KEY, source);
}

/** Whether a page says this source itself, so that a chart in it need not; called as a chart is made. */
export function saidByPage(): (source: SourceNote) => boolean {
	const shared = getContext<(() => SourceNote | null) | undefined>(KEY);
	return (source) => {
		const said = shared?.() ?? null;
		return said !== null && isSame(said, source);
	};
}

function isSame(one: SourceNote, other: SourceNote): boolean {
	return one.line === other.line && one.url === other.url && one.licence === other.licence;
}
