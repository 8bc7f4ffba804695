/** A tab that is being loaded again gives back what it held within that time. */
const PATIENCE = 1000;

/**
 * Holds a lock for as long as this tab is there.
 *
 * @returns whether it could be had: no other tab holds it, or the browser knows no locks
 */
export function holdLock(name: string): Promise<boolean> {
	if (typeof navigator === 'undefined' || !('locks' in navigator)) return Promise.resolve(true);
	return new Promise((resolve) => {
		const held = () => {
			resolve(true);
			return new Promise<never>(() => undefined);
		};
		navigator.locks
			.request(name, { signal: AbortSignal.timeout(PATIENCE) }, held)
			.catch(() => resolve(false));
	});
}
