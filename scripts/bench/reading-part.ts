import Papa from 'papaparse';
import { readInspections } from '../../src/lib/assemble/read-inspections.ts';
import { nationalCsv } from './national-csv.ts';
import { middle, report } from './table.ts';

/** Reading a large text beside PapaParse, which only splits it. */
export function readingPart(): void {
	console.log('\nReading 200,640 rows');
	const large = nationalCsv(1520, 6);
	const ours = timedRuns(() => readInspections(large, 'large.csv'));
	const papa = timedRuns(() => Papa.parse(large, { header: true, skipEmptyLines: true }));
	report('ours', `${ours.toFixed(0)} ms`);
	report('PapaParse alone', `${papa.toFixed(0)} ms`);
	report('ours / PapaParse', (ours / papa).toFixed(2), 'to reach: 1.5');
}

function timedRuns(read: () => unknown): number {
	const times = Array.from({ length: 3 }, () => {
		const start = performance.now();
		read();
		return performance.now() - start;
	});
	return middle(times, (time) => time);
}
