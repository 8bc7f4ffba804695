import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Menu from '#lib/components/Menu.svelte';

const children = createRawSnippet(() => ({
	render: () => '<button type="button">Choice</button>'
}));

test('a menu opens on its button and Escape closes it with focus back on the button', async () => {
	const screen = await render(Menu, { label: 'Download', children });
	const button = screen.getByRole('button', { name: 'Download' });
	await button.click();
	await expect.element(button).toHaveAttribute('aria-expanded', 'true');
	await expect.element(screen.getByRole('button', { name: 'Choice' })).toBeVisible();
	await userEvent.keyboard('{Tab}{Escape}');
	await expect.element(button).toHaveAttribute('aria-expanded', 'false');
	await expect.element(button).toHaveFocus();
});

test('a click elsewhere closes a menu', async () => {
	const screen = await render(Menu, { label: 'Download', children });
	await screen.getByRole('button', { name: 'Download' }).click();
	document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	await expect.element(screen.getByRole('button', { name: 'Choice' })).not.toBeInTheDocument();
});
