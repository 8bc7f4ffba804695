declare global {
	/** Address the site is published at, without a trailing slash; empty when it is not known. */
	const __SITE_URL__: string;
}

export {};
