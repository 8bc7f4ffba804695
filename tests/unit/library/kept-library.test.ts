import { beforeEach, expect, test } from 'vitest';
import type { Inspection } from '#lib/domain/inspection.ts';
import { addFile } from '#lib/library/add-file.ts';
import { withDifference } from '#lib/library/library-difference.ts';
import type { FileReading } from '#lib/library/file-reading.ts';
import { withGroup } from '#lib/library/groups.ts';
import { KeptLibrary } from '#lib/library/kept-library.ts';
import { libraryOf, openedEntries, type Library } from '#lib/library/library.ts';
import { arranged, retitled } from '#lib/library/packs.ts';
import { removeEverything, removeFile, removeInspection } from '#lib/library/remove.ts';
import { renameFile, renameInspection } from '#lib/library/rename.ts';
import type { Shape } from '#lib/read/shape/shape.ts';
import { awkward } from '../../awkward.ts';
import { example } from '../../example.ts';
import { MemoryStore } from '../../memory-store.ts';

let store: MemoryStore;

beforeEach(() => {
	store = new MemoryStore();
});

/** An inspection of a given name, of about the size of a report. */
const named = (id: string): Inspection => ({ ...example(), id, authority: id });

const reading = (name: string, ...inspections: readonly Inspection[]): FileReading => ({
	name,
	inspections,
	problems: [],
	tables: [
		{ sheet: null, line: 1, headings: ['a'], rows: 1, state: 'read', shape: 'tidy', why: null }
	],
	rowCount: 1,
	leftOut: 0,
	gradesLost: 0,
	mended: 0,
	cells: []
});

const BUILT_IN = [named('built-in')];
const EMPTY = libraryOf(BUILT_IN);

const adding = (library: Library, ...files: readonly FileReading[]) =>
	files.reduce((sum, each) => addFile(sum, each).library, library);

/** A library that says of its first inspection what a correction of its file says. */
function correcting(library: Library, text: string): Library {
	const inspection = named('a');
	const source = { ...inspection.source, text };
	const correction = reading('a.csv', { ...inspection, source });
	return addFile(library, correction, { a: 'take' }).library;
}

const THREE = adding(
	EMPTY,
	reading('a.csv', named('a')),
	reading('b.csv', named('b'), named('b-2')),
	reading('c.csv', { ...awkward(), id: 'c' })
);

const MAPPING: Shape = {
	id: 'ours',
	name: 'Our list',
	needs: ['Council', 'Grade'],
	blocks: [
		{
			inspection: { authority: { under: 'Council' }, framework: { is: 'ILACS' } },
			judgements: { form: 'wide', areas: [{ under: 'Grade', area: 'Overall', service: 'both' }] },
			blank: 'blank'
		}
	]
};

/** A tab of the browser, with what it has open. */
class Tab {
	readonly kept = new KeptLibrary(store);
	library = EMPTY;

	async open() {
		const restored = await this.kept.load();
		this.library = withDifference(this.library, restored.differenceTo(this.library));
		return restored;
	}

	async keep(library: Library) {
		this.library = library;
		return this.kept.save(library);
	}

	async hear({ changed }: Awaited<ReturnType<Tab['keep']>>) {
		const { differenceTo } = await this.kept.receive(changed);
		this.library = withDifference(this.library, differenceTo(this.library));
	}
}

async function loaded(): Promise<Library> {
	const tab = new Tab();
	await tab.open();
	return tab.library;
}

const ids = (library: Library) => openedEntries(library).map(({ inspection }) => inspection.id);

test('all that is open, named, grouped, mapped and arranged comes back as it was', async () => {
	const whole = [
		(library: Library) => renameInspection(library, 'b-2', 'The second visit'),
		(library: Library) => renameFile(library, 'a.csv', 'From a colleague'),
		(library: Library) => withGroup(library, { name: 'Ours', authorities: ['Cumbria', 'York'] }),
		(library: Library) => withGroup(library, { name: 'North', authorities: [] }),
		(library: Library) => ({ ...library, mappings: [{ ...MAPPING, id: 'zz' }, MAPPING] }),
		(library: Library) => arranged(library, 'a full', { order: ['x', 'y'], taken: ['y'] }),
		(library: Library) => retitled(library, 'a x', 'Our title')
	].reduce((library, change) => change(library), THREE);
	const { written, unkept } = await new Tab().keep(whole);
	expect([written, [...unkept]]).toEqual(['kept', []]);
	expect(await loaded()).toEqual(whole);
});

test.each([
	['nothing', (library: Library) => library, 0],
	['a name of an inspection', (library: Library) => renameInspection(library, 'a', 'A'), 1],
	['a name of a file', (library: Library) => renameFile(library, 'a.csv', 'A'), 1],
	['one removed of two', (library: Library) => removeInspection(library, 'b'), 1],
	['a file with its two', (library: Library) => removeFile(library, 'b.csv'), 3],
	['a file more', (library: Library) => adding(library, reading('d.csv', named('d'))), 2]
])('of %s that changed only that is written', async (_what, change, count) => {
	const tab = new Tab();
	await tab.keep(THREE);
	const before = store.writes;
	await tab.keep(change(THREE));
	expect(store.writes - before).toBe(count);
	// What was taken up is nothing new to keep.
	const again = new Tab();
	await again.open();
	expect((await again.keep(again.library)).changed).toEqual([]);
});

test('what is removed does not come back, what was undone is where it was, and all can go', async () => {
	const tab = new Tab();
	await tab.keep(THREE);
	await tab.keep(removeFile(THREE, 'b.csv'));
	expect(ids(await loaded())).toEqual(['a', 'c']);
	await tab.keep(THREE);
	expect(await loaded()).toEqual(THREE);
	await tab.keep(removeEverything(withGroup(THREE, { name: 'Ours', authorities: [] })));
	expect(await loaded()).toEqual(EMPTY);
	expect([...store.kept.keys()]).toEqual([]);
});

test('a file that is not to be kept is not, and is not said to be without room', async () => {
	const fleeting = {
		...THREE,
		files: THREE.files.map((file) => (file.key === 'b.csv' ? { ...file, kept: false } : file))
	};
	expect([...(await new Tab().keep(fleeting)).unkept]).toEqual([]);
	expect(ids(await loaded())).toEqual(['a', 'c']);
});

test('a file without room says so and takes none from another; later there may be room', async () => {
	const tab = new Tab();
	const one = adding(EMPTY, reading('a.csv', named('a')));
	const two = adding(one, reading('b.csv', named('b')));
	await tab.keep(one);
	store.most = store.size + 1000;
	const { written, unkept } = await tab.keep(renameInspection(two, 'a', 'A'));
	expect([written, [...unkept]]).toEqual(['full', ['b']]);
	expect((await loaded()).names.get('a')).toBe('A');
	expect(ids(await loaded())).toEqual(['a']);
	expect([...(await tab.keep(removeFile(two, 'a.csv'))).unkept]).toEqual([]);
	expect(ids(await loaded())).toEqual(['b']);
});

test('a corrected inspection without room is not there as it was before', async () => {
	const tab = new Tab();
	await tab.keep(adding(EMPTY, reading('a.csv', named('a'))));
	store.most = store.size + 1000;
	const { unkept } = await tab.keep(correcting(tab.library, 'a'.repeat(50_000)));
	expect([...unkept]).toEqual(['a']);
	expect(ids(await loaded())).toEqual([]);
});

test('where nothing may be kept every inspection says so, and once something may all is', async () => {
	const tab = new Tab();
	store.refuses = true;
	expect((await tab.open()).readable).toBe(false);
	const { written, unkept } = await tab.keep(THREE);
	expect([written, [...unkept]]).toEqual(['refused', ['a', 'b', 'b-2', 'c']]);
	store.refuses = false;
	expect([...(await tab.keep(THREE)).unkept]).toEqual([]);
	expect(await loaded()).toEqual(THREE);
});

test('two tabs that add at once lose nothing, files of one name among it', async () => {
	const [one, other] = [new Tab(), new Tab()];
	await one.keep(adding(EMPTY, reading('a.csv', named('a'))));
	await other.open();
	const [first, second] = await Promise.all([
		one.keep(adding(one.library, reading('b.csv', named('b')))),
		other.keep(adding(other.library, reading('b.csv', named('c'))))
	]);
	await one.hear(second);
	await other.hear(first);
	for (const library of [one.library, other.library, await loaded()]) {
		expect([...ids(library)].sort()).toEqual(['a', 'b', 'c']);
		expect(library.files.map(({ key }) => key).sort()).toEqual(['a.csv', 'b.csv', 'b.csv (2)']);
	}
	// What each has taken up is nothing new to keep.
	expect((await one.keep(one.library)).changed).toEqual([]);
	expect((await other.keep(other.library)).changed).toEqual([]);
});

test('what one tab removes, renames or corrects is so in the other', async () => {
	const [one, other] = [new Tab(), new Tab()];
	await one.keep(THREE);
	await other.open();
	await other.hear(await one.keep(removeFile(THREE, 'b.csv')));
	expect(ids(other.library)).toEqual(['a', 'c']);
	await other.hear(await one.keep(renameInspection(one.library, 'a', 'A')));
	expect(other.library.names.get('a')).toBe('A');
	await one.hear(await other.keep(correcting(other.library, 'Elsewhere')));
	expect(openedEntries(one.library)[0]?.inspection.source.text).toBe('Elsewhere');
	expect(one.library.entries).toEqual(other.library.entries);
	expect(await loaded()).toEqual(other.library);
});

const EXAMPLE_KEY = 'inspections/a';

test.each([
	['a grade', '"grade":3', '"grade":7', 'judgements'],
	['a grade that is a word', '"grade":3', '"grade":"3"', 'judgements'],
	['the wording of a grade', '"wording":"adequate"', '"wording":"x"', 'judgements'],
	['the kind of a result', '"kind":"graded"', '"kind":"conflict"', 'judgements'],
	['the service of a judgement', '"service":"safeguarding"', '"service":"x"', 'judgements'],
	['the area of a judgement', '"area":"being-healthy"', '"area":"elsewhere"', 'judgements'],
	['the key of an area', '"key":"being-healthy"', '"key":"staying-safe"', 'areas'],
	['the group of an area', '"group":"overall"', '"group":null', 'areas'],
	['the services of an area', '"services":[', '"services":"both","were":[', 'areas'],
	['the number of a figure', '"value":355', '"value":null', 'figures'],
	['the months of an action', '"months":0', '"months":"soon"', 'actions'],
	['the text of an action', '"text":', '"words":', 'source'],
	['a date', '"published":"2012-05-29"', '"published":20120529', 'published'],
	['a day that is none', '"published":"2012-05-29"', '"published":"2012-02-30"', 'published'],
	['the address of its source', '"url":"https:', '"url":"javascript:', 'source'],
	['the name of its files', '"key":"cumbria-2012"', '"key":"../cumbria"', 'key'],
	['the direction of its text', '"authority":"a"', '"authority":"\u202ea"', 'authority'],
	['its authority', '"authority":"a"', '"__proto__":"a"', 'authority']
])(
	'an inspection is left out whole and named where %s is another',
	async (_what, was, is, where) => {
		await new Tab().keep(THREE);
		const whole = store.kept.get(EXAMPLE_KEY) ?? '';
		expect(whole).toContain(was);
		store.kept.set(EXAMPLE_KEY, whole.replace(was, is));
		const tab = new Tab();
		const { damaged } = await tab.open();
		expect(damaged).toMatchObject([{ shelf: 'inspections', key: 'a' }]);
		expect(damaged[0]?.fault.path.slice(0, 2)).toEqual(['inspection', where]);
		expect(ids(tab.library)).toEqual(['b', 'b-2', 'c']);
		// It stays until its reader lets it go, or opens the file again.
		await tab.keep(removeInspection(tab.library, 'b'));
		expect(store.kept.has(EXAMPLE_KEY)).toBe(true);
		tab.kept.dropDamaged(damaged);
		await tab.keep(tab.library);
		expect(store.kept.has(EXAMPLE_KEY)).toBe(false);
	}
);

test('inspections whose file is not there or damaged are left out and named', async () => {
	await new Tab().keep(THREE);
	const file = [...store.kept.keys()].find((key) => store.kept.get(key)?.includes('"b.csv"')) ?? '';
	store.kept.set(file, '{"order":1}');
	const tab = new Tab();
	const { damaged } = await tab.open();
	expect(ids(tab.library)).toEqual(['a', 'c']);
	expect(damaged.map(({ shelf, key }) => `${shelf}/${key}`).sort()).toEqual(
		[file, 'inspections/b', 'inspections/b-2'].sort()
	);
});
