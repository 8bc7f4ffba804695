import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Inspection } from '#lib/domain/inspection.ts';
import { addFile } from '#lib/library/add-file.ts';
import type { FileReading } from '#lib/library/file-reading.ts';
import { KeptLibrary } from '#lib/library/kept-library.ts';
import { libraryOf, openedEntries, type Library } from '#lib/library/library.ts';
import { removeFile } from '#lib/library/remove.ts';
import { PackChanges } from '#lib/session/pack-changes.svelte.ts';
import { TAB_STORE } from '#lib/session/tab-store.ts';
import { awkward } from '../../awkward.ts';
import { example } from '../../example.ts';

/** A store that takes so many letters in all, as a browser's does. */
class Room {
	readonly kept = new Map<string, string>();

	constructor(public most = Infinity) {}

	getItem(key: string): string | null {
		return this.kept.get(key) ?? null;
	}

	setItem(key: string, text: string): void {
		const others = [...this.kept].filter(([name]) => name !== key);
		const used = others.reduce((sum, [, each]) => sum + each.length, 0);
		if (used + text.length > this.most) throw new DOMException('Full.', 'QuotaExceededError');
		this.kept.set(key, text);
	}

	removeItem(key: string): void {
		this.kept.delete(key);
	}
}

let room: Room;

beforeEach(() => {
	room = new Room();
	vi.stubGlobal('sessionStorage', room);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

/** An inspection of a given name, of about the size of a report. */
const named = (id: string): Inspection => ({ ...example(), id, authority: id });

const reading = (name: string, ...inspections: readonly Inspection[]): FileReading => ({
	name,
	inspections,
	problems: [
		{
			severity: 'row',
			where: 'line 2',
			reason: 'R',
			question: 'Q',
			remedy: 'M',
			count: 1,
			lost: 1
		}
	],
	cells: [],
	tables: [],
	rowCount: 1,
	leftOut: 0,
	gradesLost: 0,
	mended: 0
});

const BUILT_IN = [named('built-in')];

function opened(...files: readonly FileReading[]): Library {
	return files.reduce((library, each) => addFile(library, each).library, libraryOf(BUILT_IN));
}

const THREE = () =>
	opened(
		reading('a.csv', named('a')),
		reading('b.csv', named('b'), named('b-2')),
		reading('c.csv', { ...awkward(), id: 'c' })
	);

const load = () => new KeptLibrary(TAB_STORE).load(BUILT_IN);
const ids = (library: Library) => openedEntries(library).map(({ inspection }) => inspection.id);

test('every file that is open comes back as it was', async () => {
	expect([...(await new KeptLibrary(TAB_STORE).save(THREE()))]).toEqual([]);
	expect(await load()).toEqual(THREE());
});

test('what is closed does not come back, and the rest does', async () => {
	const kept = new KeptLibrary(TAB_STORE);
	await kept.save(THREE());
	await kept.save(removeFile(THREE(), 'b.csv'));
	expect(ids(await load())).toEqual(['a', 'c']);
	await kept.save(libraryOf(BUILT_IN));
	expect(await load()).toEqual(libraryOf(BUILT_IN));
	expect([...room.kept.keys()]).toEqual([]);
});

test('an inspection without room says so and takes none from another; later there may be room', async () => {
	const kept = new KeptLibrary(TAB_STORE);
	const two = opened(reading('a.csv', named('a')), reading('b.csv', named('b')));
	await kept.save(opened(reading('a.csv', named('a'))));
	const used = [...room.kept.values()].reduce((sum, text) => sum + text.length, 0);
	room.most = used + 1000;
	expect([...(await kept.save(two))]).toEqual(['b']);
	expect(ids(await load())).toEqual(['a']);
	expect([...(await kept.save(removeFile(two, 'a.csv')))]).toEqual([]);
	expect(ids(await load())).toEqual(['b']);
});

test('a corrected inspection without room is not there as it was before', async () => {
	const kept = new KeptLibrary(TAB_STORE);
	await kept.save(opened(reading('a.csv', named('a'))));
	const longer = { ...named('a'), authority: 'a'.repeat(50_000) };
	room.most = 60_000;
	expect([...(await kept.save(opened(reading('a.csv', longer))))]).toEqual(['a']);
	expect(ids(await load())).toEqual([]);
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

	test('nothing comes back, and every inspection says that it is not kept', async () => {
		expect([...(await new KeptLibrary(TAB_STORE).save(THREE()))]).toEqual(['a', 'b', 'b-2', 'c']);
		expect(await load()).toEqual(libraryOf(BUILT_IN));
	});

	test('changes to a pack last until the page is left', () => {
		const changes = new PackChanges();
		changes.restore();
		changes.retitle('slide', 'Ours');
		expect(changes.title('slide')).toBe('Ours');
	});
});

const keyOf = (name: string) => [...room.kept.keys()].find((key) => key.endsWith(name)) ?? '';

test.each([
	['no JSON', '{'],
	['nothing', 'null'],
	['a list', '[]'],
	['without its sum', JSON.stringify(example())],
	['cut off', null]
])(
	'an inspection that was kept is not taken up if it is %s, and the others are',
	async (_what, text) => {
		await new KeptLibrary(TAB_STORE).save(THREE());
		const key = keyOf('inspection:a');
		room.kept.set(key, text ?? (room.kept.get(key) ?? '').slice(0, -400));
		expect(ids(await load())).toEqual(['b', 'b-2', 'c']);
	}
);

test.each(['library', 'file:b.csv'])(
	'without "%s" what belongs to it is not taken up',
	async (name) => {
		await new KeptLibrary(TAB_STORE).save(THREE());
		room.kept.delete(keyOf(name));
		expect(ids(await load())).toEqual(name === 'library' ? [] : ['a', 'c']);
	}
);

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
])('an inspection is dropped whole where somebody changed %s in it', async (_what, was, is) => {
	await new KeptLibrary(TAB_STORE).save(opened(reading('a.csv', named('a'))));
	const key = keyOf('inspection:a');
	const whole = room.kept.get(key) ?? '';
	expect(whole).toContain(was);
	room.kept.set(key, whole.replace(was, is));
	expect(ids(await load())).toEqual([]);
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

test('what is kept has the shape it had when its format was last given a number', async () => {
	await new KeptLibrary(TAB_STORE).save(
		opened(reading('a.csv', named('a'), { ...awkward(), id: 'c' }))
	);
	const library = await load();
	const shape = shapeOf({ files: library.files, opened: openedEntries(library) }).join('\n');
	// Where this differs, raise FORMAT in tab-store.ts, else a tab that is open takes up the old shape.
	expect(`${[...room.kept.keys()].join()}\n${shape}`).toMatchSnapshot();
});

test.each([
	['no JSON', '{'],
	['a list', '[]'],
	['of another shape', JSON.stringify({ arrangements: { a: { order: 1 } }, titles: {} })],
	['without arrangements', JSON.stringify({ titles: { slide: 'Ours' } })]
])('stored changes to packs are not taken up if they are %s', (_what, text) => {
	new PackChanges().retitle('slide', 'Ours');
	for (const key of room.kept.keys()) room.kept.set(key, text);
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
