import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import LazyComponent from '#lib/components/LazyComponent.svelte';

test('a component that cannot be fetched is said to be missing', async () => {
	const load = () => Promise.reject(new TypeError('No network.'));
	const screen = await render(LazyComponent, { props: { load, props: {} } });
	await expect.element(screen.getByRole('status')).toHaveTextContent(/did not arrive/);
});
