import type { Decisions } from '#lib/read/decisions.ts';
import type { Shape } from '#lib/read/shape/shape.ts';
import { ask, type ChosenFile } from '#lib/session/reading.ts';
import { resultWords } from './map-words.ts';

/** As long as answers follow one another quicker, nothing is read. */
const PAUSE = 150;

/** What a file would say with the answers of the form, read beside the page as they are given. */
export class LiveResult {
	words = $state('');
	#stop: AbortController | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	read(file: ChosenFile, decisions: Decisions, mappings: readonly Shape[]): void {
		const controller = new AbortController();
		const { signal } = controller;
		this.#stop = controller;
		this.#timer = setTimeout(() => {
			ask('reading', file, { decisions, mappings }, { progress: () => undefined, signal }).then(
				(reading) => {
					if (!signal.aborted) this.words = resultWords(reading);
				},
				() => {
					if (!signal.aborted) this.words = 'What would be read cannot be shown.';
				}
			);
		}, PAUSE);
	}

	clear(): void {
		this.words = '';
	}

	/** What is being read is no longer wanted. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#stop?.abort();
	}
}
