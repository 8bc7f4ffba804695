import { GRADES, type Grade } from '../domain/grade.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { JudgedService } from '../domain/service.ts';
import { judgedServices } from './judged-services.ts';
import { ofCouncil } from './of-council.ts';

/** How many judgements of one service carry each grade. */
export interface ServiceCounts {
	readonly service: JudgedService;
	readonly byGrade: Readonly<Record<Grade, number>>;
	/** Judgements with one grade; the sum of `byGrade`. */
	readonly graded: number;
	/** Judgements with grades that contradict one another: counted in no grade. */
	readonly conflicts: number;
	/** Judgements with a value of another scale, which no grade of ours can count. */
	readonly otherScale: number;
	/** Areas the service is judged on without a grade being given. */
	readonly ungraded: number;
}

/**
 * Counts for each judged service, without the grade of another body. Grades are counted, never averaged.
 */
export function gradeCounts(whole: Inspection): readonly ServiceCounts[] {
	const inspection = ofCouncil(whole);
	return judgedServices(inspection).map((service) => {
		const results = inspection.judgements
			.filter((judgement) => judgement.service === service)
			.map(({ result }) => result);
		const count = (grade: Grade) =>
			results.filter((result) => result.kind === 'graded' && result.grade === grade).length;
		const byGrade = { 1: count(1), 2: count(2), 3: count(3), 4: count(4) };
		const graded = GRADES.reduce((sum, grade) => sum + byGrade[grade], 0);
		const conflicts = results.filter(({ kind }) => kind === 'conflict').length;
		const otherScale = results.filter(({ kind }) => kind === 'other-scale').length;
		// What the framework of the time did not judge is no judgement without a grade.
		const unasked = results.filter(
			(result) => result.kind === 'no-grade' && result.why === 'not-in-framework'
		).length;
		const judged = inspection.areas.filter((area) => area.services.includes(service)).length;
		const ungraded = judged - graded - conflicts - otherScale - unasked;
		return { service, byGrade, graded, conflicts, otherScale, ungraded };
	});
}

/** The same counts over all services together. */
export function totalCounts(counts: readonly ServiceCounts[]): Omit<ServiceCounts, 'service'> {
	const sum = (of: (counts: ServiceCounts) => number) =>
		counts.reduce((total, each) => total + of(each), 0);
	return {
		byGrade: {
			1: sum(({ byGrade }) => byGrade[1]),
			2: sum(({ byGrade }) => byGrade[2]),
			3: sum(({ byGrade }) => byGrade[3]),
			4: sum(({ byGrade }) => byGrade[4])
		},
		graded: sum(({ graded }) => graded),
		conflicts: sum(({ conflicts }) => conflicts),
		otherScale: sum(({ otherScale }) => otherScale),
		ungraded: sum(({ ungraded }) => ungraded)
	};
}
