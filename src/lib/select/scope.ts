import type { Inspection } from '../domain/inspection.ts';

/** What pages and charts are about: one inspection, two beside one another, or many. */
export type Scope =
	| { readonly kind: 'one'; readonly one: Inspection }
	| { readonly kind: 'two'; readonly two: readonly [Inspection, Inspection] }
	| { readonly kind: 'many'; readonly many: readonly Inspection[] };

/** The scope of one inspection. */
export function oneOf(inspection: Inspection): Scope {
	return { kind: 'one', one: inspection };
}

/** The scope of however many inspections there are. */
export function scopeOf(inspections: readonly Inspection[]): Scope {
	const [first, second, ...others] = inspections;
	if (first !== undefined && second === undefined) return oneOf(first);
	if (first !== undefined && second !== undefined && others.length === 0) {
		return { kind: 'two', two: [first, second] };
	}
	return { kind: 'many', many: inspections };
}

/** Every inspection of a scope. */
export function inspectionsIn(scope: Scope): readonly Inspection[] {
	switch (scope.kind) {
		case 'one':
			return [scope.one];
		case 'two':
			return scope.two;
		case 'many':
			return scope.many;
	}
}
