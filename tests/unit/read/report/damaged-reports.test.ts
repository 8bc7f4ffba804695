import { expect, test } from 'vitest';
import { readSource } from '#lib/read/source/read-source.ts';
import { ilacsReport } from '../../../reports/made-up.ts';
import { reportPdf } from '../../../reports/report-pdf.ts';

/** Numbers from 0 to 1 by chance, the same each time. */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

const WHOLE = await reportPdf(ilacsReport());

/** Grades by area; empty where nothing was read. */
async function gradesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, number | null>> {
	const { report } = await readSource(bytes);
	return new Map((report?.reading.judgements ?? []).map(({ id, grade }) => [id, grade]));
}

test('a PDF of which some bytes are others by chance never gives another grade', async () => {
	const grades = await gradesOf(WHOLE);
	expect(grades.size).toBe(5);
	for (let seed = 1; seed <= 100; seed += 1) {
		const next = chance(seed);
		const damaged = WHOLE.slice();
		for (let times = 0; times < 1 + seed / 10; times += 1) {
			damaged[Math.floor(next() * damaged.length)] = Math.floor(next() * 256);
		}
		for (const [id, grade] of await gradesOf(damaged)) {
			expect([grades.get(id), null], `seed ${seed}, ${id}`).toContain(grade);
		}
	}
});

test('a PDF that was cut short anywhere is answered, and never gives another grade', async () => {
	const grades = await gradesOf(WHOLE);
	for (let share = 0.05; share < 1; share += 0.05) {
		const { problems, report } = await readSource(WHOLE.slice(0, WHOLE.length * share));
		expect(problems.length > 0 || report !== undefined, `${share} of it`).toBe(true);
		for (const { id, grade } of report?.reading.judgements ?? []) {
			expect([grades.get(id), null]).toContain(grade);
		}
	}
});
