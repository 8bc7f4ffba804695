/** After the last of what a page loads, in milliseconds: what follows by itself has then begun. */
const AFTER_LOAD = 1500;

/**
 * Calls back once the page has loaded and rested a moment.
 *
 * @returns stops waiting
 */
export function onceIdle(then: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wait = () => (timer = setTimeout(then, AFTER_LOAD));
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { once: true });
	return () => {
		removeEventListener('load', wait);
		clearTimeout(timer);
	};
}
