import type { Action } from '../../domain/action.ts';
import { AREA_GROUPS } from '../../domain/area-group.ts';
import type { Area } from '../../domain/area.ts';
import type { Figure } from '../../domain/figure.ts';
import { GRADE_WORDINGS } from '../../domain/grade-words.ts';
import { GRADES } from '../../domain/grade.ts';
import { HEDGE_KINDS, type Hedge } from '../../domain/hedge.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type {
	GivenGrade,
	Judgement,
	JudgementResult,
	NotJudged,
	StatedGrade,
	Statement
} from '../../domain/judgement.ts';
import { NO_GRADES } from '../../domain/no-grade.ts';
import { NO_NUMBER_KINDS, type NoNumber } from '../../domain/no-number.ts';
import { JUDGED_SERVICES, SERVICES } from '../../domain/service.ts';
import type { ScaleStep } from '../../domain/other-scale.ts';
import type { Source } from '../../domain/source.ts';
import type { Visit } from '../../domain/visit.ts';
import {
	count,
	either,
	listOf,
	number,
	objectOf,
	oneOf,
	optional,
	orNull,
	recordOf,
	truth,
	whichever,
	type Fault,
	type Schema
} from '../schema.ts';
import { isoDate, slug, told, webAddress } from './texts.ts';

const judgedService = oneOf(JUDGED_SERVICES);

const area = objectOf<Area>({
	key: slug,
	name: told,
	group: oneOf(AREA_GROUPS),
	services: listOf(judgedService),
	overall: truth
});

const statement = { paragraph: orNull(told), note: orNull(told), texts: recordOf(told) };
const givenGrade = {
	grade: oneOf(GRADES),
	wording: oneOf(GRADE_WORDINGS),
	written: optional(told)
};

const result = whichever<'kind', JudgementResult>('kind', {
	graded: objectOf<GivenGrade & { readonly kind: 'graded' }>({
		kind: oneOf(['graded']),
		...givenGrade
	}),
	'no-grade': objectOf<Extract<JudgementResult, { kind: 'no-grade' }>>({
		kind: oneOf(['no-grade']),
		why: oneOf(NO_GRADES)
	}),
	'other-scale': objectOf<Extract<JudgementResult, { kind: 'other-scale' }>>({
		kind: oneOf(['other-scale']),
		written: told,
		at: optional(objectOf<ScaleStep>({ step: count, of: count }))
	}),
	conflict: objectOf<Extract<JudgementResult, { kind: 'conflict' }>>({
		kind: oneOf(['conflict']),
		grades: listOf(objectOf<StatedGrade>({ ...givenGrade, ...statement }))
	})
});

const notJudged: Schema<NotJudged> = objectOf<Statement & NotJudged>({
	service: judgedService,
	area: slug,
	...statement
});

const judgement = objectOf<Judgement>({ service: judgedService, area: slug, result, ...statement });

const hedge = orNull(objectOf<Hedge>({ words: told, kind: orNull(oneOf(HEDGE_KINDS)) }));

const figure = objectOf<Figure>({
	service: oneOf(SERVICES),
	topic: told,
	measure: told,
	value: either(number, objectOf<NoNumber>({ kind: oneOf(NO_NUMBER_KINDS), written: told })),
	unit: told,
	hedge,
	outOf: orNull(number),
	outOfHedge: hedge,
	period: orNull(told),
	comparison: orNull(told),
	relatesTo: orNull(slug),
	headline: truth,
	...statement
});

const action = objectOf<Action>({
	service: oneOf(SERVICES),
	deadline: told,
	months: orNull(count),
	text: told,
	relatesTo: orNull(slug),
	...statement
});

const parts = objectOf<Inspection>({
	id: slug,
	key: slug,
	authority: told,
	authorityCode: orNull(told),
	framework: orNull(told),
	label: orNull(told),
	inspectedFrom: orNull(isoDate),
	inspectedTo: orNull(isoDate),
	published: orNull(isoDate),
	source: objectOf<Source>({
		text: orNull(told),
		url: orNull(webAddress),
		licence: orNull(told),
		fileName: orNull(told),
		byLink: optional(oneOf([true]))
	}),
	texts: recordOf(told),
	areas: listOf(area),
	judgements: listOf(judgement),
	notJudged: listOf(notJudged),
	figures: listOf(figure),
	actions: listOf(action),
	visits: listOf(objectOf<Visit>({ theme: orNull(told), ...statement }))
});

/** An inspection, of which each part is as the rest of the site relies on it. */
export const inspectionSchema: Schema<Inspection> = (value) =>
	parts(value) ?? areaFault(value as Inspection);

/** What is judged is one of its areas, and each area is there once. */
function areaFault({ areas, judgements, notJudged: others }: Inspection): Fault | null {
	const known = new Set<string>();
	for (const [place, { key }] of areas.entries()) {
		if (known.has(key)) {
			return { path: ['areas', place, 'key'], expected: 'another key', found: key };
		}
		known.add(key);
	}
	const lists = [
		['judgements', judgements],
		['notJudged', others]
	] as const;
	for (const [name, list] of lists) {
		const place = list.findIndex((each) => !known.has(each.area));
		const expected = 'the key of one of its areas';
		if (place >= 0) return { path: [name, place, 'area'], expected, found: list[place]?.area };
	}
	return null;
}
