import type { DataTable } from '../../facts/data-table.ts';
import type { GradeKeyEntry } from '../../grade-key.ts';
import type { DistributionBar, DistributionBy } from './distribution-bar.ts';

const HEADINGS: Readonly<Record<DistributionBy, { name: string; heading: string }>> = {
	areas: { name: 'area', heading: 'Area' },
	regions: { name: 'region', heading: 'Region' },
	days: { name: 'day', heading: 'Day' }
};

/** Counts as a row for each bar. */
export function distributionTable(
	by: DistributionBy,
	bars: readonly DistributionBar[],
	key: readonly GradeKeyEntry[],
	ownName: string | null
): DataTable {
	const hasUngraded = bars.some(({ ungraded }) => ungraded > 0);
	return {
		columns: [
			HEADINGS[by],
			...key.map(({ grade, word }) => ({
				name: `grade_${grade}`,
				heading: `${grade} ${word}`,
				numeric: true
			})),
			...(hasUngraded ? [{ name: 'no_grade', heading: 'No grade', numeric: true }] : []),
			{ name: 'councils', heading: 'All councils', numeric: true },
			...(ownName === null ? [] : [{ name: 'own', heading: ownName }])
		],
		rows: bars.map(({ label, counts, graded, ungraded, own }) => [
			label,
			...key.map(({ grade }) => counts[grade]),
			...(hasUngraded ? [ungraded] : []),
			graded + ungraded,
			...(ownName === null ? [] : [own === null ? null : `${own.grade} ${own.word}`])
		])
	};
}

/** One count a row: a bar and a grade, and what has none. */
export function distributionRecords(
	by: DistributionBy,
	bars: readonly DistributionBar[],
	key: readonly GradeKeyEntry[],
	{ area, place }: { readonly area: string | null; readonly place: string }
): DataTable {
	return {
		columns: [
			{ name: 'inspections', heading: 'Inspections' },
			...(by === 'areas' ? [] : [{ name: 'area', heading: 'Area' }]),
			HEADINGS[by],
			{ name: 'grade', heading: 'Grade' },
			{ name: 'grade_number', heading: 'Grade as a number', numeric: true },
			{ name: 'councils', heading: 'Councils', numeric: true }
		],
		rows: bars.flatMap(({ label, key: barKey, counts, ungraded }) => {
			const start = [place, ...(by === 'areas' ? [] : [area]), by === 'days' ? barKey : label];
			return [
				...key.map(({ grade, word }) => [...start, word, grade, counts[grade]]),
				[...start, 'no grade', null, ungraded]
			];
		})
	};
}
