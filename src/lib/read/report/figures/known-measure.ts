import type { Service } from '../../../domain/service.ts';

/** A measure of the subject as reports speak of it. All patterns are of words as they are compared. */
export interface KnownMeasure {
	readonly topic: string;
	readonly service: Service;
	/** What is counted, or how that is made of what the last pattern found. */
	readonly measure: string | ((found: RegExpExecArray) => string);
	readonly unit?: 'count' | 'percent';
	/** What follows the number and what that is out of. */
	readonly counted?: RegExp;
	/** What stands before the number in its sentence. */
	readonly before?: RegExp;
	/** What its sentence says. */
	readonly sentence?: RegExp;
	/** What its sentence or the ones before it in the paragraph say. */
	readonly context?: RegExp;
	/** Whether it needs a number that it is out of, or may have none. */
	readonly outOf?: boolean;
}

/** A number with what stands around it. */
export interface NumberPlace {
	readonly unit: 'count' | 'percent';
	readonly before: string;
	readonly counted: string;
	readonly sentence: string;
	readonly context: string;
	readonly hasOutOf: boolean;
}

/** A measure that was recognised. */
export interface NamedMeasure {
	readonly topic: string;
	readonly service: Service;
	readonly measure: string;
}

/** The first measure whose patterns all fit; `null` where none is known by that name. */
export function namedMeasure(
	place: NumberPlace,
	measures: readonly KnownMeasure[]
): NamedMeasure | null {
	for (const known of measures) {
		if (known.unit !== undefined && known.unit !== place.unit) continue;
		if (known.outOf !== undefined && known.outOf !== place.hasOutOf) continue;
		const asked: readonly (readonly [RegExp | undefined, string])[] = [
			[known.before, place.before],
			[known.context, place.context],
			[known.sentence, place.sentence],
			[known.counted, place.counted]
		];
		const found = asked.flatMap(([pattern, words]) =>
			pattern === undefined ? [] : [pattern.exec(words)]
		);
		const last = found.at(-1);
		if (last == null || found.includes(null)) continue;
		const { topic, service, measure } = known;
		return { topic, service, measure: typeof measure === 'string' ? measure : measure(last) };
	}
	return null;
}
