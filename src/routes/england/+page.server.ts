import { rollup } from 'd3';
import text from '../../../data/england-2009-2025.csv?raw';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import { frameworkOf } from '#lib/domain/frameworks.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { isVisit } from '#lib/domain/is-visit.ts';
import { councilCount } from '#lib/select/many/choice.ts';
import { about, sourceNoteOf } from '#lib/view/about.ts';
import { scopeOf } from '#lib/select/scope.ts';
import type { PageServerLoad } from './$types';

/** What the page says of the national record before any of it is fetched, and without script. */
export const load: PageServerLoad = () => {
	const { inspections } = readInspections(text, null);
	const graded = inspections.filter((each) => !isVisit(each));
	const byFramework = rollup(
		graded,
		(some) => ({ inspections: some.length, councils: councilCount(some), grades: gradesIn(some) }),
		({ framework }) => framework ?? ''
	);
	return {
		inspections: graded.length,
		grades: gradesIn(graded),
		visits: inspections.length - graded.length,
		source: sourceNoteOf(about(scopeOf(graded))),
		frameworks: [...byFramework].map(([code, counts]) => ({
			code,
			subject: frameworkOf(code)?.subject ?? code,
			...counts
		}))
	};
};

function gradesIn(inspections: readonly Inspection[]): number {
	const judgements = inspections.flatMap((each) => each.judgements);
	return judgements.filter(({ result }) => result.kind === 'graded').length;
}
