import type { Area } from '../domain/area.ts';
import type { Framework } from '../domain/framework.ts';
import type { Judgement } from '../domain/judgement.ts';
import { NO_TEXTS, type JudgementFact, type ScaledFact, type ScaledGrade } from '../read/fact.ts';
import { gradeInWord, type GradedCell } from './grade-scale.ts';

type Graded = Extract<ScaledGrade, { kind: 'graded' }>;

/** A fact that states a grade of our scale. */
export type GradedFact = JudgementFact & { readonly grade: GradedCell };

/**
 * One judgement for all inspections of a file that say the same of an area and no word more: a file of
 * hundreds of thousands has some hundred different ones.
 */
export class SharedJudgements {
	readonly #byArea = new Map<Area['key'], Judgement[]>();
	readonly #bySaid = new Map<GradedFact, Judgement>();

	/** Of a fact that many rows share, all of them under one framework. */
	said(fact: GradedFact, area: Area['key'], { wording }: Framework): Judgement {
		const known = this.#bySaid.get(fact);
		if (known?.area === area) return known;
		const judgement = this.graded(area, gradeInWord(fact.grade, fact.written, wording), fact);
		this.#bySaid.set(fact, judgement);
		return judgement;
	}

	graded(area: Area['key'], result: Graded, fact: Omit<ScaledFact, 'grade'>): Judgement {
		const { service, paragraph, note, texts } = fact;
		const isPlain = paragraph === null && note === null && texts === NO_TEXTS;
		if (!isPlain || result.written !== undefined) {
			return { service, area, result, paragraph, note, texts };
		}
		const alike = this.#byArea.get(area) ?? [];
		if (alike.length === 0) this.#byArea.set(area, alike);
		const known = alike.find(
			(each) => each.service === service && isSame(each.result as Graded, result)
		);
		if (known !== undefined) return known;
		const judgement = { service, area, result, paragraph, note, texts };
		alike.push(judgement);
		return judgement;
	}
}

function isSame(one: Graded, other: Graded): boolean {
	return one.grade === other.grade && one.wording === other.wording;
}
