import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Address } from '#lib/session/address.svelte.ts';
import { Session } from '#lib/session/session.svelte.ts';
import { example } from '../../example.ts';

beforeEach(() => {
	vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: vi.fn(), removeItem: vi.fn() });
});

afterEach(() => {
	vi.unstubAllGlobals();
});

const session = () => new Session(example(), new Address(() => new URLSearchParams()));

const GRADES = (authority: string) =>
	`authority,service,area,grade\n${authority},Safeguarding,Overall,2\n`;

/** A file whose bytes come when they are let go. */
function slowFile(name: string, text: string) {
	const file = new File([], name);
	let arrive = () => {};
	const bytes = new Promise<ArrayBuffer>((resolve) => {
		arrive = () => resolve(new TextEncoder().encode(text).buffer);
	});
	file.arrayBuffer = () => bytes;
	return { file, arrive };
}

test.each([
	['readable', GRADES('Slowshire')],
	['unreadable', 'just some words']
])('a %s file that arrives after another was asked for changes nothing', async (_what, text) => {
	const opened = session();
	const slow = slowFile('slow.csv', text);
	const overtaken = opened.open(slow.file);
	const [quick] = (await opened.open(new File([GRADES('Quickshire')], 'quick.csv'))) ?? [];
	expect(quick?.authority).toBe('Quickshire');
	slow.arrive();
	expect(await overtaken).toBeNull();
	expect(opened.file?.name).toBe('quick.csv');
	expect(opened.failed).toBeNull();
});

test('a file whose bytes cannot be had is told with what to do, and what was open stays open', async () => {
	const opened = session();
	await opened.open(new File([GRADES('Northtown')], 'good.csv'));
	const folder = new File([], 'folder');
	folder.arrayBuffer = () => Promise.reject(new DOMException('Gone.', 'NotReadableError'));
	expect(await opened.open(folder)).toEqual([]);
	expect(opened.failed).toMatchObject({ name: 'folder', inspections: [] });
	expect(opened.failed?.problems).toMatchObject([
		{
			severity: 'file',
			reason: 'The browser could not read the file.',
			remedy: expect.stringMatching(/no folder.*choose it again\.$/) as string
		}
	]);
	expect(opened.file?.name).toBe('good.csv');
});
