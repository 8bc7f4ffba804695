/** Numbers, dates, order and addresses must not depend on whose machine this is. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
	...process.env,
	TZ: 'Europe/London',
	LANG: 'en_GB.UTF-8',
	LC_ALL: 'C.UTF-8',
	SITE_URL: '',
	// The steps write to this process and not to the terminal, of which they know nothing.
	...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {})
};
