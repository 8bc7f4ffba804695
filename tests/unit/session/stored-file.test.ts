import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenedFile } from '#lib/session/opened-file.ts';
import { PackChanges } from '#lib/session/pack-changes.svelte.ts';
import { storedFile, storeFile } from '#lib/session/stored-file.ts';
import { example } from '../../example.ts';

const FILE: OpenedFile = {
	name: 'file.csv',
	inspections: [example()],
	problems: [],
	rowCount: 1,
	leftOut: 0,
	gradesLost: 0
};

/** A store that takes so many letters, as a browser's does. */
class Store {
	readonly kept = new Map<string, string>();
	readonly #most: number;

	constructor(most = Infinity) {
		this.#most = most;
	}

	getItem(key: string): string | null {
		return this.kept.get(key) ?? null;
	}

	setItem(key: string, text: string): void {
		if (text.length > this.#most) throw new DOMException('Full.', 'QuotaExceededError');
		this.kept.set(key, text);
	}

	removeItem(key: string): void {
		this.kept.delete(key);
	}
}

let store: Store;

beforeEach(() => {
	store = new Store();
	vi.stubGlobal('sessionStorage', store);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

test('an opened file comes back as it was', () => {
	expect(storeFile(FILE)).toBe(true);
	expect(storedFile()).toEqual(FILE);
	expect(storeFile(null)).toBe(true);
	expect(storedFile()).toBeNull();
});

test('a file too large to be kept takes the place of the one before', () => {
	storeFile(FILE);
	const full = new Store(100);
	for (const [key, text] of store.kept) full.kept.set(key, text);
	vi.stubGlobal('sessionStorage', full);
	expect(storeFile(FILE)).toBe(false);
	expect(storedFile()).toBeNull();
});

describe('where the browser refuses to store anything', () => {
	beforeEach(() => {
		Object.defineProperty(globalThis, 'sessionStorage', {
			configurable: true,
			get: () => {
				throw new DOMException('Access is denied.', 'SecurityError');
			}
		});
	});

	test('there is no stored file, and a file is not kept', () => {
		expect(storedFile()).toBeNull();
		expect(storeFile(FILE)).toBe(false);
		expect(storeFile(null)).toBe(false);
	});

	test('changes to a pack last until the page is left', () => {
		const changes = new PackChanges();
		changes.restore();
		changes.retitle('slide', 'Ours');
		expect(changes.title('slide')).toBe('Ours');
	});
});

test.each([
	['no JSON', '{'],
	['nothing', 'null'],
	['a list', '[]'],
	['without inspections', JSON.stringify({ ...FILE, inspections: [] })],
	['with an inspection of another shape', JSON.stringify({ ...FILE, inspections: [{ key: 'a' }] })],
	['with problems of another shape', JSON.stringify({ ...FILE, problems: [{ line: 4 }] })],
	['without its count of lost grades', JSON.stringify({ ...FILE, gradesLost: undefined })]
])('what is stored as a file is not taken up if it is %s', (_what, text) => {
	storeFile(FILE);
	for (const key of store.kept.keys()) store.kept.set(key, text);
	expect(storedFile()).toBeNull();
});

test('what an older release stored is not taken up', () => {
	store.setItem('fourpoint.file', JSON.stringify(FILE));
	expect(storedFile()).toBeNull();
});

test.each([
	['no JSON', '{'],
	['a list', '[]'],
	['of another shape', JSON.stringify({ arrangements: { a: { order: 1 } }, titles: {} })],
	['without arrangements', JSON.stringify({ titles: { slide: 'Ours' } })]
])('stored changes to packs are not taken up if they are %s', (_what, text) => {
	new PackChanges().retitle('slide', 'Ours');
	for (const key of store.kept.keys()) store.kept.set(key, text);
	const changes = new PackChanges();
	changes.restore();
	expect(changes.title('slide')).toBeNull();
	expect(changes.arrangement('a')).toBeNull();
});

test('changes to packs come back as they were', () => {
	const before = new PackChanges();
	before.retitle('slide', 'Ours');
	before.arrange('pack', { order: ['a', 'b'], taken: ['b'] });
	const changes = new PackChanges();
	changes.restore();
	expect(changes.title('slide')).toBe('Ours');
	expect(changes.arrangement('pack')).toEqual({ order: ['a', 'b'], taken: ['b'] });
});
