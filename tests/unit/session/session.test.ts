import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openedEntries } from '#lib/library/library.ts';
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

const GRADES = (authority: string, grade = 2) =>
	`authority,service,area,grade\n${authority},Safeguarding,Overall,${grade}\n`;

const csv = (name: string, text: string) => new File([text], name);

const names = ({ library }: Session) =>
	openedEntries(library).map(({ inspection }) => inspection.authority);

test('a file that arrives after one asked for later is open beside it', async () => {
	const opened = session();
	const slow = csv('slow.csv', '');
	let arrive = () => {};
	slow.arrayBuffer = () =>
		new Promise((resolve) => {
			arrive = () => resolve(new TextEncoder().encode(GRADES('Slowshire')).buffer);
		});
	const late = opened.open(slow);
	await opened.open(csv('quick.csv', GRADES('Quickshire')));
	arrive();
	await late;
	expect(names(opened)).toEqual(['Quickshire', 'Slowshire']);
	expect(opened.failed).toEqual([]);
});

test('a file whose bytes cannot be had is told with what to do, and what was open stays open', async () => {
	const opened = session();
	await opened.open(csv('good.csv', GRADES('Northtown')));
	const folder = csv('folder', '');
	folder.arrayBuffer = () => Promise.reject(new DOMException('Gone.', 'NotReadableError'));
	expect(await opened.open(folder)).toBeNull();
	expect(opened.failed).toMatchObject([{ name: 'folder', inspections: [] }]);
	expect(opened.failed[0]?.problems).toMatchObject([
		{
			severity: 'file',
			reason: 'The browser could not read the file.',
			remedy: expect.stringMatching(/no folder.*choose it again\.$/) as string
		}
	]);
	expect(names(opened)).toEqual(['Northtown']);
});

test('what was removed or replaced is there again once it is undone', async () => {
	const opened = session();
	await opened.open(csv('one.csv', GRADES('Northtown')));
	await opened.open(csv('two.csv', GRADES('Southtown')));
	const before = opened.library;
	const [first] = opened.library.files.filter(({ name }) => name === 'one.csv');
	if (first !== undefined) opened.closeFile(first);
	expect(names(opened)).toEqual(['Southtown']);
	opened.undo();
	expect(opened.library).toBe(before);
	expect(opened.lastChange).toBeNull();

	await opened.open(csv('corrected.csv', GRADES('Northtown', 4)));
	expect(opened.lastChange?.arrivals.map(({ outcome }) => outcome)).toEqual(['replaced']);
	opened.undo();
	expect(opened.library).toBe(before);
});
