/** What is wrong in a value that came from outside. */
export interface Fault {
	/** Names and places that lead to it, from the outermost. */
	readonly path: readonly (string | number)[];
	/** What must stand there, as words: `one of 1, 2, 3 and 4`. */
	readonly expected: string;
	/** What stands there; `undefined` where nothing does. */
	readonly found: unknown;
}

declare const OF: unique symbol;

/**
 * What a plain value must be like. Gives the first thing that is wrong with it; `null` where it is a
 * `Value`. Members that it does not know are let be, and never read.
 */
export type Schema<Value> = ((value: unknown) => Fault | null) & {
	/** Never there: by it the compiler tells one schema from another. */
	readonly [OF]?: { readonly value: Value };
};

/** Whether a value is as a schema says. */
export function isLike<Value>(schema: Schema<Value>, value: unknown): value is Value {
	return schema(value) === null;
}

/** A schema of one test, with words for what passes it. */
export function like<Value>(expected: string, is: (value: unknown) => boolean): Schema<Value> {
	return (value) => (is(value) ? null : { path: [], expected, found: value });
}

export const text: Schema<string> = like('a text', (value) => typeof value === 'string');

export const truth: Schema<boolean> = like('true or false', (value) => typeof value === 'boolean');

export const number: Schema<number> = like('a number', (value) => Number.isFinite(value));

/** How many of something. */
export const count: Schema<number> = like(
	'a whole number, 0 or more',
	(value) => Number.isSafeInteger(value) && (value as number) >= 0
);

/** One of a closed set. */
export function oneOf<const Value extends string | number | boolean>(
	values: readonly Value[]
): Schema<Value> {
	const known = new Set<unknown>(values);
	const expected = values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
	return like(expected, (value) => known.has(value));
}

/** That, or nothing known. */
export function orNull<Value>(schema: Schema<Value>): Schema<Value | null> {
	return (value) => (value === null ? null : schema(value));
}

/** That, for a member that may be left out. */
export function optional<Value>(schema: Schema<Value>): Schema<Value> {
	return (value) => (value === undefined ? null : schema(value));
}

/** A text or a number, for example: whichever fits. */
export function either<One, Other>(one: Schema<One>, other: Schema<Other>): Schema<One | Other> {
	return (value) => {
		const fault = one(value);
		const otherFault = fault === null ? null : other(value);
		// What went deeper into the value is what was meant.
		return fault !== null && otherFault !== null && fault.path.length > otherFault.path.length
			? fault
			: otherFault;
	};
}

export function listOf<Value>(schema: Schema<Value>): Schema<readonly Value[]> {
	return (value) => {
		if (!Array.isArray(value)) return { path: [], expected: 'a list', found: value };
		for (const [place, entry] of value.entries()) {
			const fault = schema(entry);
			if (fault !== null) return within(place, fault);
		}
		return null;
	};
}

/** Values of one kind by whatever names. */
export function recordOf<Value>(schema: Schema<Value>): Schema<Readonly<Record<string, Value>>> {
	return (value) => {
		if (!isRecord(value)) return { path: [], expected: 'an object', found: value };
		for (const name of Object.keys(value)) {
			const fault = schema(value[name]);
			if (fault !== null) return within(name, fault);
		}
		return null;
	};
}

/** A schema for each member that a value has. */
type Members<Value> = { readonly [Name in keyof Value]-?: Schema<Value[Name]> };

/** An object with the members that its type has. */
export function objectOf<Value>(members: Members<Value>): Schema<Value> {
	const schemas = Object.entries<Schema<unknown>>(members);
	return (value) => {
		if (!isRecord(value)) return { path: [], expected: 'an object', found: value };
		for (const [name, schema] of schemas) {
			const fault = schema(Object.hasOwn(value, name) ? value[name] : undefined);
			if (fault !== null) return within(name, fault);
		}
		return null;
	};
}

/** Objects that tell by one member which of several they are. */
export function whichever<Tag extends string, Value extends Readonly<Record<Tag, string>>>(
	tag: Tag,
	kinds: { readonly [Kind in Value[Tag]]: Schema<Extract<Value, Readonly<Record<Tag, Kind>>>> }
): Schema<Value> {
	const names = Object.keys(kinds);
	const schemas = new Map<unknown, Schema<unknown>>(Object.entries(kinds));
	return (value) => {
		if (!isRecord(value)) return { path: [], expected: 'an object', found: value };
		const schema = schemas.get(value[tag]);
		if (schema !== undefined) return schema(value);
		return within(tag, { path: [], expected: `one of ${names.join(', ')}`, found: value[tag] });
	};
}

function within(name: string | number, fault: Fault): Fault {
	return { ...fault, path: [name, ...fault.path] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
