import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';

/**
 * One SLAC inspection a council, `Council 1` and so on, each as its two overall grades: `43` is
 * safeguarding 4 and looked-after 3, `4-` has no grade for looked-after children.
 */
export function pairsOf(written: string): readonly Inspection[] {
	const rows = written.split(' ').flatMap((pair, at) => {
		const start = `Council ${at + 1},SLAC,2012-01-0${(at % 9) + 1}`;
		const [one = '', other = ''] = Array.from(pair).map((grade) => (grade === '-' ? '' : grade));
		return [
			`${start},Safeguarding,Overall effectiveness,${one}`,
			`${start},Looked-after children,Overall effectiveness,${other}`
		];
	});
	const { inspections, leftOut } = readInspections(
		['authority,framework,published,service,area,grade', ...rows].join('\n'),
		'pairs.csv'
	);
	if (leftOut > 0) throw new Error('A pair of grades cannot be read.');
	return inspections;
}
