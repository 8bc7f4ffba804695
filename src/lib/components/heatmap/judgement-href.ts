import type { Session } from '../../session/session.svelte.ts';
import { pageHref } from '../page-href.ts';

/**
 * Address of a judgement on the heatmap page. Until script has taken over it also names the place
 * in the list under the heatmap, where a reader without script finds the judgement.
 */
export function judgementHref({ address, ready }: Session, judgement: string | null): string {
	const place = ready || judgement === null ? '' : `#judgement-${judgement}`;
	return `${pageHref('/heatmap', address.shared({ judgement }))}${place}`;
}
