import { asset } from '$app/paths';

/** Whether this page is of the newest version of the site that the browser has, which it keeps offline. */
export class WaitingVersion {
	/** Another version is kept, and no page has to be read from the old one any more. */
	isReady = $state(false);

	/** Has the browser keep the site. Where it will not, pages need a connection as ever. */
	async watch(): Promise<void> {
		const { serviceWorker } = navigator;
		/** Whether a version has answered before: the first that does is the one of this page. */
		let isLater = serviceWorker.controller !== null;
		serviceWorker.addEventListener('controllerchange', () => {
			// Another page has taken the new version, and this one goes on with what it has.
			this.isReady ||= isLater;
			isLater = true;
		});
		const registration = await serviceWorker.register(asset('/service-worker.js'));
		this.isReady ||= isLater && registration.waiting !== null;
		registration.addEventListener('updatefound', () => {
			const { installing } = registration;
			installing?.addEventListener('statechange', () => {
				this.isReady ||= isLater && installing.state === 'installed';
			});
		});
	}
}
