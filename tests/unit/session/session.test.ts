import { expect, test } from 'vitest';
import { withValue } from '#lib/read/decide.ts';
import { NO_DECISIONS } from '#lib/read/decisions.ts';
import { openedEntries } from '#lib/library/library.ts';
import { Address } from '#lib/session/address.svelte.ts';
import { closeFile } from '#lib/session/close.ts';
import { addPending, openFile } from '#lib/session/open-file.ts';
import { Session } from '#lib/session/session.svelte.ts';
import { example } from '../../example.ts';

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
	const late = openFile(opened, slow);
	await openFile(opened, csv('quick.csv', GRADES('Quickshire')));
	arrive();
	await late;
	expect(names(opened)).toEqual(['Quickshire', 'Slowshire']);
	expect(opened.failed).toEqual([]);
});

test('a file whose bytes cannot be had is told with what to do, and what was open stays open', async () => {
	const opened = session();
	await openFile(opened, csv('good.csv', GRADES('Northtown')));
	const folder = csv('folder', '');
	folder.arrayBuffer = () => Promise.reject(new DOMException('Gone.', 'NotReadableError'));
	expect(await openFile(opened, folder)).toBeNull();
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
	await openFile(opened, csv('one.csv', GRADES('Northtown')));
	await openFile(opened, csv('two.csv', GRADES('Southtown')));
	const before = opened.library;
	const [first] = opened.library.files.filter(({ name }) => name === 'one.csv');
	if (first !== undefined) closeFile(opened, first);
	expect(names(opened)).toEqual(['Southtown']);
	opened.undo();
	expect(opened.library).toEqual(before);
	expect(opened.lastChange).toBeNull();

	expect(await openFile(opened, csv('corrected.csv', GRADES('Northtown', 4)))).toBeNull();
	expect(opened.library).toEqual(before);
	const { pending } = opened;
	if (pending === null) throw new Error('Nothing waits.');
	opened.waiting?.choose(pending, { northtown: 'take' }, '');
	await addPending(opened, opened.pending ?? pending);
	expect(opened.lastChange?.arrivals.map(({ outcome }) => outcome)).toEqual(['taken']);
	opened.undo();
	expect(opened.library).toEqual(before);
});

test('a file with a problem waits, is read as its reader decides, and each decision can be undone', async () => {
	const opened = session();
	await openFile(
		opened,
		csv('typo.csv', `${GRADES('Northtown')}Southtown,Safeguarding,Overall,Goood\n`)
	);
	const cells = () => opened.pending?.reading.cells[0];
	const waiting = () => {
		const [{ pending }, found] = [opened, cells()];
		if (pending === null || found === undefined) throw new Error('Nothing waits.');
		return { pending, found };
	};
	expect(names(opened)).toEqual([]);
	const { pending, found } = waiting();
	expect(found).toMatchObject({ value: 'Goood', meant: ['Good'], lines: [3], places: [3] });
	await opened.waiting?.decide(pending, withValue(NO_DECISIONS, found, 'Good'), 'Good');
	expect(opened.pending?.reading).toMatchObject({ problems: [], mended: 1 });
	expect(await opened.waiting?.go(pending, -1)).toMatchObject({ words: 'Good' });
	expect(opened.pending?.reading.problems).toHaveLength(1);
	expect(await opened.waiting?.go(pending, -1)).toBeNull();
	expect(await opened.waiting?.go(pending, 1)).toMatchObject({ words: 'Good' });
	await addPending(opened, opened.pending ?? pending);
	expect(opened.pending).toBeNull();
	expect(names(opened)).toEqual(['Northtown', 'Southtown']);
});

test('what waits is compared anew with what is open by then', async () => {
	const opened = session();
	const text = `${GRADES('Northtown')}Southtown,Housing,Overall,2\n`;
	await openFile(opened, csv('one.csv', text));
	await openFile(opened, csv('two.csv', text));
	const [first, second] = opened.waiting?.pending ?? [];
	if (first === undefined || second === undefined) throw new Error('Nothing waits.');
	expect(second.recognised.map(({ outcome }) => outcome)).toEqual(['added']);
	await addPending(opened, first);
	const added = await addPending(opened, second);
	expect(added?.arrivals.map(({ outcome }) => outcome)).toEqual(['same']);
	expect(names(opened)).toEqual(['Northtown']);
});
