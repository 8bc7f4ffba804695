import type { Inspection } from '../domain/inspection.ts';
import type { Judgement, JudgementResult, NotJudged } from '../domain/judgement.ts';
import { findArea } from '../domain/find-area.ts';
import { frameworkOf } from '../domain/frameworks.ts';
import { nameKey } from '../domain/name-key.ts';

/** What an inspection says of one area and service. */
export interface SaidJudgement {
	readonly judgement: Judgement | NotJudged;
	/** `null`: it says that the service was not judged on it. */
	readonly result: JudgementResult | null;
	/** Of its area. */
	readonly name: string;
}

/** What makes an area the same in every file: what its framework calls it now, else its name. */
export function areaKey({ framework }: Pick<Inspection, 'framework'>, name: string): string {
	return nameKey(findArea(frameworkOf(framework), name)?.name ?? name);
}

/** What an inspection says of each area and service, by a key that is the same in every file. */
export function saidJudgements(inspection: Inspection): ReadonlyMap<string, SaidJudgement> {
	const names = new Map(inspection.areas.map(({ key, name }) => [key, name]));
	const said = new Map<string, SaidJudgement>();
	for (const judgement of [...inspection.notJudged, ...inspection.judgements]) {
		const name = names.get(judgement.area) ?? judgement.area;
		const area = areaKey(inspection, name);
		const result = isJudgement(judgement) ? judgement.result : null;
		said.set(`${judgement.service} ${area}`, { judgement, result, name });
	}
	return said;
}

/** How a result stands to the one that is open for the same area and service. */
export type Standing = 'nothing-new' | 'more' | 'otherwise';

/** Whether an arriving result says nothing new, more than the open one, or something else. */
export function standingOf(
	open: JudgementResult | null,
	arriving: JudgementResult | null
): Standing {
	if (open === null || arriving === null) {
		return open === arriving || saysLittle(arriving) ? 'nothing-new' : 'otherwise';
	}
	if (essence(open) === essence(arriving) || saysLittle(arriving)) return 'nothing-new';
	return saysLittle(open) ? 'more' : 'otherwise';
}

/** A cell without a grade contradicts no grade, unless it says that there cannot be one. */
function saysLittle(result: JudgementResult | null): boolean {
	return result?.kind === 'no-grade' && result.why !== 'not-in-framework';
}

/** The grade, in whichever of its words. */
function essence(result: JudgementResult): string {
	switch (result.kind) {
		case 'graded':
			return `graded ${result.grade}`;
		case 'no-grade':
			return `none ${result.why}`;
		case 'other-scale':
			return `written ${result.written}`;
		case 'conflict':
			return `conflict ${result.grades
				.map(({ grade }) => grade)
				.sort()
				.join()}`;
	}
}

/** Whether something was judged, with a grade or without. */
export function isJudgement(said: Judgement | NotJudged): said is Judgement {
	return 'result' in said;
}
