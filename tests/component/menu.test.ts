import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Menu from '#lib/components/Menu.svelte';

const long = createRawSnippet(() => ({
	render: () => `<div>${'<button type="button">Choice</button>'.repeat(9)}</div>`
}));

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

test.each([
	['bottom', 'over'],
	['top', 'under']
] as const)('at the %s of the window a menu opens %s its button', async (edge, side) => {
	const screen = await render(Menu, { label: 'Download', children: long });
	screen.container.style.cssText = `position: fixed; ${edge}: 10px; left: 10px`;
	const button = screen.getByRole('button', { name: 'Download' });
	await button.click();
	const choices = screen.getByRole('button', { name: 'Choice' }).elements();
	expect(choices).toHaveLength(9);
	const place = button.element().getBoundingClientRect();
	for (const choice of choices) {
		const { top, bottom } = choice.getBoundingClientRect();
		expect(top).toBeGreaterThanOrEqual(0);
		expect(bottom).toBeLessThanOrEqual(window.innerHeight);
		if (side === 'over') expect(bottom).toBeLessThanOrEqual(place.top);
		else expect(top).toBeGreaterThanOrEqual(place.bottom);
	}
});
