import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenedFile } from '#lib/session/opened-file.ts';
import { PackChanges } from '#lib/session/pack-changes.svelte.ts';
import { storedFile, storeFile } from '#lib/session/stored-file.ts';
import { awkward } from '../../awkward.ts';
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
	['without its sum', JSON.stringify(FILE)],
	['cut off', null]
])('what is stored as a file is not taken up if it is %s', (_what, text) => {
	storeFile(FILE);
	for (const [key, whole] of store.kept) store.kept.set(key, text ?? whole.slice(0, -400));
	expect(storedFile()).toBeNull();
});

test.each([
	['without inspections', { ...FILE, inspections: [] }],
	['with an inspection of another shape', { ...FILE, inspections: [{ key: 'a' }] }],
	['with problems of another shape', { ...FILE, problems: [{ line: 4 }] }],
	['without its count of lost grades', { ...FILE, gradesLost: undefined }]
])('a file that was stored %s is not taken up', (_what, file) => {
	storeFile(file as unknown as OpenedFile);
	expect(storedFile()).toBeNull();
});

test.each([
	['a grade', '"grade":3', '"grade":7'],
	['a grade that is a word', '"grade":3', '"grade":"3"'],
	['the wording of a grade', '"wording":"adequate"', '"wording":"x"'],
	['the kind of a result', '"kind":"graded"', '"kind":"conflict"'],
	['the service of a judgement', '"service":"safeguarding"', '"service":"x"'],
	['the area of a judgement', '"area":"overall-effectiveness"', '"area":"elsewhere"'],
	['the key of an area', '"key":"being-healthy"', '"key":"overall-effectiveness"'],
	['the group of an area', '"group":"overall"', '"group":null'],
	['the services of an area', '"services":[', '"services":"both","were":['],
	['the number of a figure', '"value":355', '"value":null'],
	['the months of an action', '"months":0', '"months":null'],
	['the text of an action', '"text":', '"words":'],
	['a date', '"published":"2012-05-29"', '"published":20120529'],
	['the source', '"source":{"text":', '"source":{"words":']
])('what is stored is dropped whole where somebody changed %s in it', (_what, was, is) => {
	storeFile(FILE);
	for (const [key, whole] of store.kept) {
		expect(whole).toContain(was);
		store.kept.set(key, whole.replace(was, is));
	}
	expect(storedFile()).toBeNull();
});

/** Every path in a value with the type that stands there, each once. */
function shapeOf(value: unknown, path = ''): readonly string[] {
	if (typeof value !== 'object' || value === null) {
		return [`${path}: ${value === null ? 'null' : typeof value}`];
	}
	const inside = Array.isArray(value)
		? value.flatMap((entry) => shapeOf(entry, `${path}[]`))
		: Object.entries(value).flatMap(([name, entry]) => shapeOf(entry, `${path}.${name}`));
	return [...new Set(inside)].sort();
}

test('what is stored has the shape it had when its format was last given a number', () => {
	storeFile({ ...FILE, inspections: [example(), awkward()] });
	const shape = shapeOf(storedFile()).join('\n');
	// Where this differs, raise FORMAT in tab-store.ts, else a tab that is open takes up the old shape.
	expect(`${[...store.kept.keys()].join()}\n${shape}`).toMatchSnapshot();
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
