import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Fetched from '#lib/components/Fetched.svelte';

test('a part that cannot be fetched is said to be missing', async () => {
	const screen = await render(Fetched, {
		part: () => Promise.reject(new TypeError('No network.')),
		given: {}
	});
	await expect.element(screen.getByRole('status')).toHaveTextContent(/did not arrive/);
});
