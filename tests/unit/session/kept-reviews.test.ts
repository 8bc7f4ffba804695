import { expect, test } from 'vitest';
import type { Store, StoreChange } from '#lib/library/store.ts';
import { NO_DECISIONS } from '#lib/read/decisions.ts';
import { KeptReviews, type REVIEW_SHELVES } from '#lib/session/kept-reviews.ts';
import type { Pending } from '#lib/session/pending.ts';

type Shelf = (typeof REVIEW_SHELVES)[number];

/** A store that has room for files, or has not. */
class ReviewStore implements Store<Shelf> {
	readonly kept = new Map<string, StoreChange<Shelf>>();

	constructor(private readonly hasRoom: boolean) {}

	readAll(take: Parameters<Store<Shelf>['readAll']>[0]): Promise<boolean> {
		for (const { shelf, key, value } of this.kept.values()) take({ shelf, key }, value);
		return Promise.resolve(true);
	}

	read(): Promise<boolean> {
		return Promise.resolve(false);
	}

	write(changes: readonly StoreChange<Shelf>[]): Promise<'kept' | 'full'> {
		if (!this.hasRoom && changes.some(({ shelf, value }) => shelf === 'review-files' && value)) {
			return Promise.resolve('full');
		}
		for (const change of changes) {
			const name = `${change.shelf}/${change.key}`;
			if (change.value === null) this.kept.delete(name);
			else this.kept.set(name, change);
		}
		return Promise.resolve('kept');
	}
}

const FIRST = { decisions: NO_DECISIONS, choices: {}, words: '' };

const DECIDED = {
	decisions: { ...NO_DECISIONS, report: [{ finding: 'judgement/both/overall', do: 'accept' }] },
	choices: {},
	words: 'It is taken'
} as const;

/** Of what is pending, what is kept. */
const pending = (key: number) =>
	({
		key,
		name: 'report.pdf',
		file: new File(['%PDF'], 'report.pdf'),
		steps: [FIRST, DECIDED],
		at: 1
	}) as unknown as Pending;

test('a review goes on with its file and all that was decided', async () => {
	const store = new ReviewStore(true);
	await new KeptReviews(store).keep(pending(1));
	const [kept] = await new KeptReviews(store).takeUp();
	expect(kept).toMatchObject({ name: 'report.pdf', size: 4, at: 1, steps: [FIRST, DECIDED] });
	expect(await kept?.file?.text()).toBe('%PDF');
});

test('where there is no room for the file, what was decided is kept', async () => {
	const store = new ReviewStore(false);
	await new KeptReviews(store).keep(pending(1));
	expect(await new KeptReviews(store).takeUp()).toMatchObject([{ file: null, at: 1 }]);
});

test('nothing is left of a review that has ended, of all that are removed, and of what is damaged', async () => {
	const store = new ReviewStore(true);
	const reviews = new KeptReviews(store);
	await reviews.keep(pending(1));
	await reviews.keep(pending(2));
	expect(store.kept.size).toBe(4);
	await reviews.drop(1);
	expect(store.kept.size).toBe(2);
	await reviews.dropAll();
	expect(store.kept.size).toBe(0);
	await store.write([{ shelf: 'reviews', key: 'x', value: { name: 'report.pdf' } }]);
	expect(await new KeptReviews(store).takeUp()).toEqual([]);
	expect(store.kept.size).toBe(0);
});
