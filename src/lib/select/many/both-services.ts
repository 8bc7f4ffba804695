import { GRADES, type Grade } from '../../domain/grade.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { judgedAreas, type JudgedArea } from './area-change.ts';
import type { GradeColumn } from './grade-column.ts';

/** An inspection with its grade for each of the two services. */
export interface ServicePair {
	readonly inspection: Inspection;
	readonly safeguarding: Grade;
	readonly lookedAfter: Grade;
}

/** How many inspections give each pair of grades. */
export interface BothServices {
	/** By grade for safeguarding, then by grade for looked-after children; best first. */
	readonly squares: readonly (readonly (readonly ServicePair[])[])[];
	readonly pairs: readonly ServicePair[];
	/** Those that lack one of the two grades, or both. */
	readonly unpaired: readonly Unpaired[];
	/** What is compared; `null`: no inspection has two such areas. */
	readonly areas: ComparedAreas | null;
}

/** The areas that stand for the two services in a framework. */
export interface ComparedAreas {
	readonly safeguarding: GradeColumn;
	readonly lookedAfter: GradeColumn;
}

/** An inspection without a grade of its own for each service. */
export interface Unpaired {
	readonly inspection: Inspection;
	readonly lacks: 'safeguarding' | 'looked-after' | 'both';
}

/** The two services at once, over inspections of one framework. */
export function bothServices(inspections: readonly Inspection[]): BothServices {
	const pairs: ServicePair[] = [];
	const unpaired: Unpaired[] = [];
	let areas: BothServices['areas'] = null;
	for (const inspection of inspections) {
		const safeguarding = areaOf(inspection, 'protection', 'safeguarding');
		const lookedAfter = areaOf(inspection, 'in-care', 'looked-after');
		if (safeguarding !== undefined && lookedAfter !== undefined) {
			areas ??= { safeguarding: safeguarding.column, lookedAfter: lookedAfter.column };
		}
		const [one, other] = [safeguarding?.given ?? null, lookedAfter?.given ?? null];
		if (one !== null && other !== null) {
			pairs.push({ inspection, safeguarding: one.grade, lookedAfter: other.grade });
		} else {
			const lacks = one !== null ? 'looked-after' : other !== null ? 'safeguarding' : 'both';
			unpaired.push({ inspection, lacks });
		}
	}
	const squares = GRADES.map((row) =>
		GRADES.map((column) =>
			pairs.filter((pair) => pair.safeguarding === row && pair.lookedAfter === column)
		)
	);
	return { squares, pairs, unpaired, areas };
}

/** The area that stands for a whole service: its overall one, or that of its subject. */
function areaOf(
	inspection: Inspection,
	subject: 'protection' | 'in-care',
	service: 'safeguarding' | 'looked-after'
): JudgedArea | undefined {
	const own = judgedAreas(inspection).filter(({ column }) => column.service === service);
	return (
		own.find(({ area }) => area.overall) ?? own.find(({ column }) => column.subject === subject)
	);
}
