import { findArea } from '../domain/find-area.ts';
import type { Framework, FrameworkArea } from '../domain/framework.ts';
import { isBefore, type IsoDate } from '../domain/iso-date.ts';
import type { NoGrade } from '../domain/no-grade.ts';
import { remember } from '../read/cached.ts';
import type { ScaledFact } from '../read/fact.ts';
import type { DateName } from '../read/stated-dates.ts';

type Dates = Readonly<Record<DateName, IsoDate | null>>;

/**
 * Says why a cell is empty where the framework knows: inspections of that time did not judge the area
 * yet, or no longer. What a file says in words stands as it is, and so does an empty cell where the
 * dates leave it open.
 */
export function withUnasked(
	facts: readonly ScaledFact[],
	framework: Framework | undefined,
	dates: Dates
): readonly ScaledFact[] {
	const isBlank = ({ grade }: ScaledFact) => grade.kind === 'no-grade' && grade.why === 'blank';
	if (framework === undefined || !facts.some(isBlank)) return facts;
	const whyOf = remember((name) => whyUnasked(findArea(framework, name), dates));
	return facts.map((fact) => {
		if (!isBlank(fact)) return fact;
		const why = whyOf(fact.area);
		return why === null ? fact : { ...fact, grade: { kind: 'no-grade', why } };
	});
}

/** A report of a later day may be of an inspection from before, so it never tells that an area had ended. */
function whyUnasked(area: FrameworkArea | undefined, dates: Dates): NoGrade | null {
	const inspected = dates.inspectedTo ?? dates.inspectedFrom;
	const atLatest = inspected ?? dates.published;
	if (area?.from !== undefined && atLatest !== null && isBefore(atLatest, area.from)) {
		return 'not-in-framework';
	}
	if (area?.to !== undefined && inspected !== null && isBefore(area.to, inspected)) {
		return 'no-longer-reported';
	}
	return null;
}
