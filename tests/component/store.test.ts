import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Place, Store, StoreChange } from '#lib/library/store.ts';
import { IdbStore } from '#lib/session/idb-store.ts';
import { MemoryStore } from '../memory-store.ts';

const NAME = 'fourpoint-test';

const opened: IdbStore[] = [];

function idbStore(...upgrades: ConstructorParameters<typeof IdbStore>[1][]): IdbStore {
	const store = new IdbStore(NAME, ...upgrades);
	opened.push(store);
	return store;
}

afterEach(async () => {
	for (const store of opened.splice(0)) store.close();
	await deleteDB(NAME);
});

async function all(store: Store): Promise<readonly StoreChange[]> {
	const records: StoreChange[] = [];
	expect(await store.readAll((place, value) => records.push({ ...place, value }))).toBe(true);
	return records;
}

const record = (key: string, value: unknown = { of: key }): StoreChange => ({
	shelf: 'inspections',
	key,
	value
});

const MANY = Array.from({ length: 230 }, (_, at) => record(`n-${String(at).padStart(4, '0')}`));

describe.each([
	['memory', () => new MemoryStore()],
	['IndexedDB', () => idbStore()]
])('a store in %s', (_what, make: () => Store) => {
	test('gives back all that was written, by shelf and key, however much it is', async () => {
		const store = make();
		const file: StoreChange = { shelf: 'files', key: 'f', value: { order: 1 } };
		expect(await store.write([...MANY, file])).toBe('kept');
		expect(await all(store)).toEqual([file, ...MANY]);
	});

	test('puts another in the place of a record, and takes one out, in one go', async () => {
		const store = make();
		await store.write([record('a'), record('b')]);
		expect(await store.write([record('a', 'new'), record('b', null), record('c')])).toBe('kept');
		expect(await all(store)).toEqual([record('a', 'new'), record('c')]);
	});

	test('reads some places, with null where nothing stands', async () => {
		const store = make();
		await store.write([record('a')]);
		const found: [Place, unknown][] = [];
		const places = [record('a'), record('b')].map(({ shelf, key }) => ({ shelf, key }));
		expect(await store.read(places, (place, value) => found.push([place, value]))).toBe(true);
		expect(found.map(([{ key }, value]) => [key, value])).toEqual([
			['a', { of: 'a' }],
			['b', null]
		]);
	});
});

test('a change of which one part cannot be written is not written at all', async () => {
	const store = idbStore();
	await store.write([record('a')]);
	expect(await store.write([...MANY, record('x', () => 'no plain value')])).toBe('refused');
	expect(await all(store)).toEqual([record('a')]);
});

test('a full browser is told from one that refuses, and nothing of the change is there', async () => {
	const store = idbStore();
	await store.write([record('a')]);
	// eslint-disable-next-line @typescript-eslint/unbound-method
	const put = IDBObjectStore.prototype.put;
	let left = 60;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...values
	) {
		left -= 1;
		if (left < 0) throw new DOMException('Full.', 'QuotaExceededError');
		return put.apply(this, values);
	});
	expect(await store.write(MANY)).toBe('full');
	expect(await all(store)).toEqual([record('a')]);
});

test('a browser that refuses to open it is answered, and so is one that opens it later', async () => {
	const store = idbStore();
	vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
		throw new DOMException('Access is denied.', 'SecurityError');
	});
	expect(await store.readAll(() => undefined)).toBe(false);
	expect(await store.write([record('a')])).toBe('kept');
});

test('two that are open at once write beside one another, and closing does not end it', async () => {
	const [one, other] = [idbStore(), idbStore()];
	await Promise.all([one.write([record('a')]), other.write([record('b')])]);
	one.close();
	expect((await all(one)).map(({ key }) => key)).toEqual(['a', 'b']);
});

test('a later version changes what is there; one before it then keeps nothing and changes nothing', async () => {
	const before = idbStore();
	await before.write([record('a', { old: true })]);
	const { UPGRADES } = await import('#lib/session/idb-upgrades.ts');
	const later = idbStore([
		...UPGRADES,
		async (_database, transaction) => {
			const records = transaction.objectStore('inspections');
			for (const key of await records.getAllKeys()) await records.put({ old: false }, key);
		}
	]);
	expect(await all(later)).toEqual([record('a', { old: false })]);
	expect(await before.write([record('a', { old: true })])).toBe('refused');
	expect(await all(later)).toEqual([record('a', { old: false })]);
});

test('a tab that does not let go of an older version does not hold up the page for ever', async () => {
	const held = await openDB(NAME, 1);
	const { UPGRADES } = await import('#lib/session/idb-upgrades.ts');
	const later = idbStore([...UPGRADES, () => undefined]);
	expect(await later.write([record('a')])).toBe('refused');
	held.close();
});
