import { correspondence, type Correspondence, type GradedArea } from '../../domain/crosswalk.ts';
import { isOfCouncil } from '../../domain/area-group.ts';
import type { Area } from '../../domain/area.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { GivenGrade, Judgement } from '../../domain/judgement.ts';
import { oncePer } from '../once-per.ts';
import { columnOf, type GradeColumn } from './grade-column.ts';
import { dateOf } from './date-of.ts';

/** A judgement of an inspection with the area it is of. */
export interface JudgedArea {
	readonly column: GradeColumn;
	readonly area: Area;
	readonly judgement: Judgement;
	/** `null`: it has none, or several. */
	readonly given: GivenGrade | null;
}

/** What became of an area between two inspections of one council. */
export type AreaChange = {
	readonly from: JudgedArea;
	readonly to: JudgedArea;
} & (
	| {
			readonly kind: 'better' | 'same' | 'worse';
			readonly was: GivenGrade;
			readonly is: GivenGrade;
			/** Why the two areas are only the nearest to one another; `null`: they are the same. */
			readonly nearest: string | null;
	  }
	| { readonly kind: 'not-comparable'; readonly why: string }
);

/** What became of every area between two inspections, and which areas only one of them has. */
export interface Changes {
	readonly from: Inspection;
	readonly to: Inspection;
	/** In the order of the later one. */
	readonly areas: readonly AreaChange[];
	/** Areas that no area of the other inspection stands for, each with why. */
	readonly gone: readonly Unmatched[];
	readonly come: readonly Unmatched[];
}

/** An area that nothing of the other inspection can be compared with. */
export interface Unmatched {
	readonly judged: JudgedArea;
	readonly why: string;
}

/** The judgements of the council in an inspection, in report order; those on another body are left out. */
export const judgedAreas = oncePer((inspection: Inspection): readonly JudgedArea[] =>
	allJudgedAreas(inspection).filter(({ area }) => isOfCouncil(area))
);

/** Every judgement of an inspection, in report order, those on another body than the council too. */
export const allJudgedAreas = oncePer((inspection: Inspection): readonly JudgedArea[] => {
	const areas = new Map(inspection.areas.map((area) => [area.key, area]));
	return inspection.judgements.flatMap((judgement) => {
		const area = areas.get(judgement.area);
		if (area === undefined) return [];
		const { result } = judgement;
		return {
			column: columnOf(inspection, area, judgement.service),
			area,
			judgement,
			given: result.kind === 'graded' ? result : null
		};
	});
});

/** What became of every area from one inspection to a later one. */
export function changesBetween(from: Inspection, to: Inspection): Changes {
	const before = judgedAreas(from);
	const taken = new Set<JudgedArea>();
	const areas: AreaChange[] = [];
	const come: Unmatched[] = [];
	for (const later of judgedAreas(to)) {
		const match = matchOf(later, to, before, from);
		if ('why' in match) come.push({ judged: later, why: match.why });
		else {
			taken.add(match.earlier);
			areas.push(changeOf(match.earlier, later, match.how));
		}
	}
	const after = judgedAreas(to);
	const gone = before
		.filter((each) => !taken.has(each))
		.map((judged) => {
			const match = matchOf(judged, from, after, to);
			return { judged, why: 'why' in match ? match.why : TAKEN };
		});
	return { from, to, areas, gone, come };
}

const TAKEN = 'Another area of the earlier inspection is nearer to it.';

type Match =
	{ readonly earlier: JudgedArea; readonly how: Correspondence } | { readonly why: string };

/** The same area, else the nearest; of several the overall one, which is of all that the others are of. */
function matchOf(
	judged: JudgedArea,
	whose: Inspection,
	others: readonly JudgedArea[],
	theirs: Inspection
): Match {
	const compared = others.map((earlier) => ({
		earlier,
		how: correspondence(gradedArea(judged, whose), gradedArea(earlier, theirs))
	}));
	const same = compared.find(({ how }) => how.kind === 'same');
	const near = compared.filter(({ how }) => how.kind === 'nearest');
	const best = same ?? near.find(({ earlier }) => earlier.area.overall) ?? near[0];
	if (best !== undefined) return best;
	const [alone] = compared.flatMap(({ how }) => (how.kind === 'none' ? how.why : []));
	return { why: alone ?? 'The other inspection has no judgements.' };
}

function changeOf(from: JudgedArea, to: JudgedArea, how: Correspondence): AreaChange {
	const [was, is] = [from.given, to.given];
	if (was === null || is === null) {
		return { from, to, kind: 'not-comparable', why: ungradedWords(was === null, is === null) };
	}
	const kind = was.grade === is.grade ? 'same' : is.grade < was.grade ? 'better' : 'worse';
	return { from, to, kind, was, is, nearest: how.kind === 'nearest' ? how.why : null };
}

function ungradedWords(before: boolean, after: boolean): string {
	if (before && after) return 'Neither inspection has one grade for it.';
	return `The ${before ? 'earlier' : 'later'} inspection has no single grade for it.`;
}

function gradedArea({ area, judgement }: JudgedArea, inspection: Inspection): GradedArea {
	const date = dateOf(inspection);
	return {
		framework: inspection.framework,
		name: area.name,
		service: judgement.service,
		date: date === '' ? null : (date as IsoDate)
	};
}
