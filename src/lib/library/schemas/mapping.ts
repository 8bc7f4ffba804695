import { INSPECTION_COLUMNS } from '../../domain/column-names.ts';
import { NO_GRADES } from '../../domain/no-grade.ts';
import { JUDGED_SERVICES } from '../../domain/service.ts';
import type { AreaColumn, Block, From, Judgements, Shape } from '../../read/shape/shape.ts';
import {
	either,
	listOf,
	objectOf,
	oneOf,
	optional,
	text,
	whichever,
	type Schema
} from '../schema.ts';
import { told } from './texts.ts';

const from: Schema<From> = either(
	objectOf<{ readonly under: string }>({ under: text }),
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

const block = objectOf<Block>({ inspection, judgements, blank: oneOf(NO_GRADES) });

/** A shape that a reader made. */
export const mappingSchema: Schema<Shape> = objectOf<Shape>({
	id: told,
	name: told,
	needs: listOf(text),
	blocks: listOf(block)
});
