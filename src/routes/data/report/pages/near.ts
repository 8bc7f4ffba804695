/**
 * Tells whether an element is in sight, or nearly, where its pane scrolls.
 *
 * @returns stops looking
 */
export function watchNear(node: HTMLElement, change: (isNear: boolean) => void): () => void {
	const root = node.closest('[data-pane]');
	const observer = new IntersectionObserver(
		(entries) => change(entries.at(-1)?.isIntersecting === true),
		{ root, rootMargin: '60% 0px' }
	);
	observer.observe(node);
	return () => observer.disconnect();
}
