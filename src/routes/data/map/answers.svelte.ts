import type { Mapping } from '#lib/read/shape/mapping/mapping.ts';

/** What a reader has answered about one table so far, each answer to be undone. */
export class Answers {
	/** What was said last, and undone last: to be announced. */
	said = $state('');
	/** The guess first; those behind the place that counts were undone. */
	#all = $state.raw<readonly { mapping: Mapping; words: string }[]>([]);
	#at = $state(0);

	constructor(private readonly guess: () => Mapping) {}

	/** With all answers that count. */
	get mapping(): Mapping {
		return this.#all[this.#at]?.mapping ?? this.guess();
	}

	get canUndo(): boolean {
		return this.#at > 0;
	}

	/** @param words what it says: `“Safety”: Grades` */
	add(mapping: Mapping, words: string): void {
		const before = this.#all.length === 0 ? [{ mapping: this.guess(), words: '' }] : this.#all;
		this.#all = [...before.slice(0, this.#at + 1), { mapping, words }];
		this.#at += 1;
		this.said = `${words}.`;
	}

	undo(): void {
		if (!this.canUndo) return;
		this.said = `Undone: ${this.#all[this.#at]?.words ?? ''}.`;
		this.#at -= 1;
	}
}
