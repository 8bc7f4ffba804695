import {
	SHELVES,
	type Place,
	type Store,
	type StoreChange,
	type Written
} from '#lib/library/store.ts';

const nameOf = ({ shelf, key }: Place) => `${shelf}/${key}`;

/** A store that takes so many letters in all, as a browser's does, and lasts as long as the test. */
export class MemoryStore implements Store {
	/** What stands where, as text. */
	readonly kept = new Map<string, string>();
	/** How often something was written. */
	writes = 0;
	refuses = false;

	constructor(public most = Infinity) {}

	get size(): number {
		return [...this.kept.values()].reduce((sum, text) => sum + text.length, 0);
	}

	readAll(take: (place: Place, value: unknown) => void): Promise<boolean> {
		const places = [...this.kept.keys()].sort().map((name): Place => {
			const [shelf = '', ...key] = name.split('/');
			return { shelf: shelf as Place['shelf'], key: key.join('/') };
		});
		const inOrder = SHELVES.flatMap((shelf) => places.filter((each) => each.shelf === shelf));
		return this.read(inOrder, take);
	}

	read(places: readonly Place[], take: (place: Place, value: unknown) => void): Promise<boolean> {
		if (this.refuses) return Promise.resolve(false);
		for (const place of places) {
			const text = this.kept.get(nameOf(place));
			take(place, text === undefined ? null : JSON.parse(text));
		}
		return Promise.resolve(true);
	}

	write(changes: readonly StoreChange[]): Promise<Written> {
		if (this.refuses) return Promise.resolve('refused');
		const before = new Map(this.kept);
		for (const change of changes) {
			if (change.value === null) this.kept.delete(nameOf(change));
			else this.kept.set(nameOf(change), JSON.stringify(change.value));
		}
		if (this.size > this.most) {
			this.kept.clear();
			for (const [name, text] of before) this.kept.set(name, text);
			return Promise.resolve('full');
		}
		this.writes += changes.length;
		return Promise.resolve('kept');
	}
}
