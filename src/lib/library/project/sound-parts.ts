import type { SharedProblem } from '../../read/describe-problems.ts';
import { isLike, listOf, recordOf, type Fault, type Schema } from '../schema.ts';
import { partProblem } from './problems.ts';

type Path = Fault['path'];

/** Tells what is wrong with a part. */
export type Tell = (problem: SharedProblem) => void;

/** A part that is as it must be, and the name or place that it has. */
export type Sound<Value, Name> = readonly [name: Name, value: Value];

const anything: Schema<unknown> = () => null;
const aList = listOf(anything);
const anObject = recordOf(anything);

/** The entries of a list that are as they must be. */
export function soundList<Value>(
	whole: unknown,
	at: Path,
	word: string,
	schema: Schema<Value>,
	tell: Tell
): readonly Sound<Value, number>[] {
	if (isLike(aList, whole)) return sound([...whole.entries()], at, word, schema, tell);
	if (whole !== undefined) tellFault(`Every ${word}`, at, aList(whole), tell);
	return [];
}

/** The values of an object, by whatever names, that are as they must be. */
export function soundRecord<Value>(
	whole: unknown,
	at: Path,
	word: string,
	schema: Schema<Value>,
	tell: Tell
): readonly Sound<Value, string>[] {
	if (isLike(anObject, whole)) return sound(Object.entries(whole), at, word, schema, tell);
	if (whole !== undefined) tellFault(`Every ${word}`, at, anObject(whole), tell);
	return [];
}

function sound<Value, Name extends string | number>(
	parts: readonly (readonly [Name, unknown])[],
	at: Path,
	word: string,
	schema: Schema<Value>,
	tell: Tell
): readonly Sound<Value, Name>[] {
	return parts.flatMap(([name, value]): readonly Sound<Value, Name>[] => {
		if (isLike(schema, value)) return [[name, value]];
		tellFault(`The ${word}`, [...at, name], schema(value), tell);
		return [];
	});
}

function tellFault(part: string, at: Path, fault: Fault | null, tell: Tell): void {
	if (fault !== null) tell(partProblem(part, at, fault));
}
