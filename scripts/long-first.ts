import type { TestSequencer, TestSpecification, Vitest } from 'vitest/node';

/** Files of many seconds, none of which is large: the whole project copied and checked, texts by chance. */
const LONG = /\/(?:adding|fuzz|made-files)\.test\.ts$/;

/** Begins with the long files, so that no worker is left alone with one while the other has nothing to do. */
export class LongFirst implements TestSequencer {
	readonly #vitest: Vitest;

	constructor(vitest: Vitest) {
		this.#vitest = vitest;
	}

	async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await (await this.#usual()).sort(files);
		const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
		return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
	}

	async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
		return (await this.#usual()).shard(files);
	}

	/** Fetched here, because a build reads this file too and has no use for the rest of Vitest. */
	async #usual(): Promise<TestSequencer> {
		const { BaseSequencer } = await import('vitest/node');
		return new BaseSequencer(this.#vitest);
	}
}
