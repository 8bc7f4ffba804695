import type { Place } from '../library/store.ts';

/** The tabs of this browser that show this site, which tell each other what they have changed. */
export interface Tabs {
	/** Tells the others which records have changed. */
	readonly tell: (changed: readonly Place[]) => void;
}

/** Joins the other tabs. Without a channel between them each is by itself until it is loaded again. */
export function joinTabs(name: string, hear: (changed: readonly Place[]) => void): Tabs {
	if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined };
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }: MessageEvent<readonly Place[]>) => hear(data);
	return {
		tell: (changed) => channel.postMessage(changed.map(({ shelf, key }) => ({ shelf, key })))
	};
}
