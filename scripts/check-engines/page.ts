import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from './engine.ts';

/** Waits at most this long for anything, in milliseconds: a busy machine takes two minutes over every file. */
const PATIENCE = 180_000;
const STEP = 100;

/** A file that the engine has saved. */
export interface SavedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Asks again until there is an answer. */
export async function waitFor<Answer>(
	what: string,
	ask: () => Promise<Answer | null | undefined | false>
): Promise<Answer> {
	const end = Date.now() + PATIENCE;
	while (Date.now() < end) {
		const answer = await ask();
		if (answer !== null && answer !== undefined && answer !== false) return answer;
		await pause(STEP);
	}
	throw new Error(`waited in vain for ${what}`);
}

/** The address without the site. */
export function place(engine: Engine): Promise<string> {
	return engine.evaluate(() => location.pathname + location.search, null);
}

/** Opens a page of the site and waits until it answers. */
export async function visit(engine: Engine, url: string): Promise<void> {
	await engine.goto(url);
	await waitFor(`${url} to answer`, () =>
		engine.evaluate(() => document.documentElement.dataset.ready !== undefined, null)
	);
}

/**
 * Clicks the first control in sight whose words or name begin so, once it has come to rest.
 *
 * @param controls selector of what may be meant
 */
export async function clickOn(engine: Engine, controls: string, words: string): Promise<void> {
	let before = '';
	await waitFor(`"${words}"`, async () => {
		const place = await engine.evaluate(markControl, { controls, words });
		const atRest = place !== null && place === before;
		before = place ?? '';
		return atRest;
	});
	await engine.click('[data-checked]');
}

/**
 * Chooses from the list in sight whose label begins so.
 *
 * @param option words of what is chosen
 */
export async function chooseFrom(engine: Engine, label: string, option: string): Promise<void> {
	const value = await waitFor(`"${option}" to choose for "${label}"`, () =>
		engine.evaluate(markList, { label, option })
	);
	await engine.choose('[data-checked]', value);
}

/** Marks the list; says which value has those words, `null` without one. */
function markList({ label, option }: { label: string; option: string }): string | null {
	document.querySelector('[data-checked]')?.removeAttribute('data-checked');
	const labels = [...document.querySelectorAll('label')].filter(
		(each) => each.getClientRects().length > 0 && each.textContent.trim().startsWith(label)
	);
	const list = labels.map((each) => each.querySelector('select')).find((each) => each !== null);
	list?.setAttribute('data-checked', '');
	return [...(list?.options ?? [])].find(({ text }) => text === option)?.value ?? null;
}

/** Marks the control and brings it into view; says where it is, `null` without one. */
function markControl({ controls, words }: { controls: string; words: string }): string | null {
	document.querySelector('[data-checked]')?.removeAttribute('data-checked');
	const found = [...document.querySelectorAll(controls)].find((control) => {
		const names = ['aria-label', 'title'].map((name) => control.getAttribute(name) ?? '');
		const isMeant = [control.textContent.trim(), ...names].some((name) => name.startsWith(words));
		return isMeant && control.getClientRects().length > 0;
	});
	if (found === undefined) return null;
	found.setAttribute('data-checked', '');
	// WebKit's driver clicks before a smooth scroll has come to its end.
	document.documentElement.style.scrollBehavior = 'auto';
	found.scrollIntoView({ block: 'center' });
	const { x, y } = found.getBoundingClientRect();
	return `${x} ${y}`;
}

/** The words of the first element in sight that the selector names; `''` without one. */
export function wordsOf(engine: Engine, selector: string): Promise<string> {
	return engine.evaluate(
		(named) =>
			[...document.querySelectorAll<HTMLElement>(named)].find(
				(element) => element.getClientRects().length > 0
			)?.innerText ?? '',
		selector
	);
}

/** Waits until those words are in sight. */
export function wordsAppear(engine: Engine, selector: string, words: string): Promise<string> {
	return waitFor(`"${words}" in ${selector}`, async () => {
		const found = await wordsOf(engine, selector);
		return found.includes(words) && found;
	});
}

/** Does what saves a file, and waits for the whole of it. */
export async function saved(engine: Engine, act: () => Promise<void>): Promise<SavedFile> {
	for (const left of await readdir(engine.downloads)) await rm(join(engine.downloads, left));
	await act();
	let before = -1;
	const name = await waitFor('a file', async () => {
		const names = await readdir(engine.downloads);
		const [only = ''] = names;
		// While a file arrives it stands beside a part of it, or grows.
		if (names.length !== 1 || /\.(?:part|crdownload|wkdownload)$/.test(only)) return null;
		// It can get its name in the meantime.
		const size = await stat(join(engine.downloads, only)).then(
			(found) => found.size,
			() => 0
		);
		const whole = size > 0 && size === before;
		before = size;
		return whole && only;
	});
	return { name, bytes: new Uint8Array(await readFile(join(engine.downloads, name))) };
}
