import type { Choices } from '../library/choices.ts';
import {
	count,
	isLike,
	listOf,
	objectOf,
	oneOf,
	optional,
	recordOf,
	text,
	type Schema
} from '../library/schema.ts';
import type { Store, Written } from '../library/store.ts';
import { NO_DECISIONS } from '../read/decisions.ts';
import type { ReportDecision } from '../read/report/report-decision.ts';
import { holdLock } from './hold-lock.ts';
import type { Pending } from './pending.ts';

/** Shelves that a library knows nothing of: what was decided, and the bytes of the file it is about. */
export const REVIEW_SHELVES = ['reviews', 'review-files'] as const;

type ReviewStore = Store<(typeof REVIEW_SHELVES)[number]>;

/** The review of a report as it is kept. */
interface ReviewRecord {
	/** Name and bytes of its file, by which it is known again where there was no room for it. */
	readonly name: string;
	readonly size: number;
	readonly at: number;
	readonly steps: readonly {
		readonly report: readonly ReportDecision[];
		readonly choices: Choices;
		readonly words: string;
	}[];
}

const reviewSchema: Schema<ReviewRecord> = objectOf<ReviewRecord>({
	name: text,
	size: count,
	at: count,
	steps: listOf(
		objectOf<ReviewRecord['steps'][number]>({
			report: listOf(
				objectOf<ReportDecision>({
					finding: text,
					do: oneOf(['accept', 'leave-out', 'correct']),
					cells: optional(recordOf(text))
				})
			),
			choices: recordOf(oneOf(['keep', 'take', 'both'])),
			words: text
		})
	)
});

/** A review that goes on. */
export interface KeptReview extends Pick<Pending, 'name' | 'steps' | 'at'> {
	readonly id: string;
	readonly size: number;
	/** `null`: there was no room for it, so it has to be chosen again. */
	readonly file: File | null;
}

/**
 * Keeps reports under review, with what was decided about them, until the review ends. Other tabs keep
 * theirs in the same store, so each is held by one tab.
 */
export class KeptReviews {
	/** By key of the file. */
	readonly #ids = new Map<number, string>();
	/** Those whose bytes are in the store. */
	readonly #withFile = new Set<string>();
	/** One after the other, so that the store ends with what was decided last. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(private readonly store: ReviewStore) {}

	/** Goes on with a kept review as the one of a file. */
	hold(key: Pending['key'], { id, file }: Pick<KeptReview, 'id' | 'file'>): void {
		this.#ids.set(key, id);
		if (file !== null) this.#withFile.add(id);
	}

	keep({ key, name, file, steps, at }: Pending): Promise<void> {
		const id = this.#ids.get(key) ?? this.#newId(key);
		const value: ReviewRecord = {
			name,
			size: file.size,
			at,
			steps: steps.map(({ decisions: { report }, choices, words }) => ({ report, choices, words }))
		};
		return this.#next(async () => {
			await this.store.write([{ shelf: 'reviews', key: id, value }]);
			if (this.#withFile.has(id)) return;
			// Without room for it what was decided is kept all the same.
			let kept = await this.#writeFile(id, file);
			// A private window of Safari keeps bytes, and no file.
			if (kept === 'refused') kept = await this.#writeFile(id, await file.arrayBuffer());
			if (kept === 'kept') this.#withFile.add(id);
		});
	}

	drop(key: Pending['key']): Promise<void> {
		const id = this.#ids.get(key);
		this.#ids.delete(key);
		return id === undefined ? Promise.resolve() : this.#next(() => this.#remove([id]));
	}

	/** Reviews that no tab holds; this one holds them from now on. */
	async takeUp(): Promise<readonly KeptReview[]> {
		const { records, files } = await this.#all();
		const found: KeptReview[] = [];
		for (const [id, record] of records) {
			if ([...this.#ids.values()].includes(id) || !(await holdLock(lockOf(id)))) continue;
			if (!isLike(reviewSchema, record)) {
				await this.#remove([id]);
				continue;
			}
			const { name, size, at } = record;
			const steps = record.steps.map(({ report, choices, words }) => ({
				decisions: { ...NO_DECISIONS, report },
				choices,
				words
			}));
			const bytes = files.get(id);
			const isKept = bytes instanceof Blob || bytes instanceof ArrayBuffer;
			const file = isKept ? new File([bytes], name) : null;
			found.push({ id, name, size, at, steps, file });
		}
		return found;
	}

	/** Removes all that is kept, of whichever tab. */
	dropAll(): Promise<void> {
		return this.#next(async () => {
			const { records, files } = await this.#all();
			await this.#remove([...new Set([...records.keys(), ...files.keys()])]);
		});
	}

	#newId(key: Pending['key']): string {
		const id = crypto.randomUUID();
		this.#ids.set(key, id);
		void holdLock(lockOf(id));
		return id;
	}

	#writeFile(key: string, value: File | ArrayBuffer): Promise<Written> {
		return this.store.write([{ shelf: 'review-files', key, value }]);
	}

	async #all() {
		const records = new Map<string, unknown>();
		const files = new Map<string, unknown>();
		await this.store.readAll(({ shelf, key }, value) => {
			(shelf === 'reviews' ? records : files).set(key, value);
		});
		return { records, files };
	}

	async #remove(ids: readonly string[]): Promise<void> {
		for (const id of ids) this.#withFile.delete(id);
		await this.store.write(
			ids.flatMap((key) => REVIEW_SHELVES.map((shelf) => ({ shelf, key, value: null })))
		);
	}

	#next(task: () => Promise<void>): Promise<void> {
		const done = this.#last.then(task);
		this.#last = done.catch(() => undefined);
		return done;
	}
}

const lockOf = (id: string) => `fourpoint review ${id}`;
