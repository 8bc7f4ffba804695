import { expect, test } from 'vitest';
import { textFault, workbookFault } from '../../fuzz/faults.ts';

/** They take seconds, and minutes on a machine that does other things too. */
const PATIENCE = 300_000;

/** Seeds whose file is not read as it should be, each with what is wrong. */
async function faultsOf(seeds: number, faultOf: (seed: number) => Promise<string | null>) {
	const faults: (readonly [seed: number, fault: string])[] = [];
	for (let seed = 0; seed < seeds; seed += 1) {
		const fault = await faultOf(seed).catch((error: unknown) => String(error));
		if (fault !== null) faults.push([seed, fault]);
	}
	return faults;
}

test(
	'of 20,000 texts made by chance none throws, and nothing of one is lost in silence',
	async () => {
		expect(await faultsOf(20_000, textFault)).toEqual([]);
	},
	PATIENCE
);

test(
	'nor of 300 damaged workbooks',
	async () => {
		expect(await faultsOf(300, workbookFault)).toEqual([]);
	},
	PATIENCE
);
