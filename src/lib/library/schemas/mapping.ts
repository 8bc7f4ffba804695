import { INSPECTION_COLUMNS } from '../../domain/column-names.ts';
import { NO_GRADES } from '../../domain/no-grade.ts';
import { JUDGED_SERVICES, SERVICES } from '../../domain/service.ts';
import type { Scale, Step, NoStepSpelling } from '../../read/shape/scale.ts';
import type {
	AreaColumn,
	Block,
	FigureColumn,
	Figures,
	From,
	Judgements,
	Shape,
	Visits
} from '../../read/shape/shape.ts';
import {
	either,
	listOf,
	objectOf,
	oneOf,
	optional,
	recordOf,
	text,
	whichever,
	type Schema
} from '../schema.ts';
import { isoDate, told } from './texts.ts';

type Under = Extract<From, { under: string }>;

const from: Schema<From> = either(
	objectOf<Under>({
		under: text,
		means: optional(recordOf(told)),
		blankAfter: optional(
			objectOf<NonNullable<Under['blankAfter']>>({ under: text, date: isoDate, is: told })
		)
	}),
	objectOf<{ readonly is: string }>({ is: told })
);

const service = optional(oneOf(JUDGED_SERVICES));

const judgements = whichever<'form', Judgements>('form', {
	wide: objectOf<Extract<Judgements, { form: 'wide' }>>({
		form: oneOf(['wide']),
		areas: listOf(objectOf<AreaColumn>({ under: text, area: told, service }))
	}),
	long: objectOf<Extract<Judgements, { form: 'long' }>>({
		form: oneOf(['long']),
		area: from,
		service: optional(from),
		grade: text
	})
});

const inspection = objectOf<Block['inspection']>(
	Object.fromEntries(INSPECTION_COLUMNS.map((column) => [column, optional(from)])) as never
);

const visits = objectOf<Visits>({
	under: text,
	kinds: listOf(objectOf<Visits['kinds'][number]>({ has: text, label: told })),
	theme: from
});

const block = objectOf<Block>({
	inspection,
	judgements,
	blank: oneOf(NO_GRADES),
	visits: optional(visits)
});

const figures = objectOf<Figures>({
	inspection,
	service: oneOf(SERVICES),
	topic: from,
	period: from,
	columns: listOf(objectOf<FigureColumn>({ under: text, measure: from, unit: told }))
});

const scale = objectOf<Scale>({
	is: oneOf(['ours', 'own', 'unordered']),
	steps: listOf(objectOf<Step>({ name: told, spellings: listOf(text) })),
	none: listOf(
		objectOf<NoStepSpelling>({ spelling: text, why: oneOf([...NO_GRADES, 'not-judged']) })
	)
});

/** A shape that a reader made. */
export const mappingSchema: Schema<Shape> = objectOf<Shape>({
	id: told,
	name: told,
	needs: listOf(text),
	only: optional(objectOf<NonNullable<Shape['only']>>({ under: text, is: listOf(text) })),
	blocks: listOf(block),
	figures: optional(figures),
	scale: optional(scale),
	mapped: optional(isoDate as Schema<NonNullable<Shape['mapped']>>)
});
