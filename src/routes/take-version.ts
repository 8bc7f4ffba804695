/** Loads the page again, of the version that waits. */
export async function takeVersion(): Promise<void> {
	const { serviceWorker } = navigator;
	const waiting = (await serviceWorker.getRegistration())?.waiting;
	if (!waiting) {
		location.reload();
		return;
	}
	serviceWorker.addEventListener('controllerchange', () => location.reload());
	waiting.postMessage('take over');
}
