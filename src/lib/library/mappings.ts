import type { Shape } from '../read/shape/shape.ts';
import type { Library } from './library.ts';

/** The library with shapes that a reader has made, each in the place of the one for the same headings. */
export function withMappings(library: Library, shapes: readonly Shape[]): Library {
	const made = shapes.filter(({ mapped }) => mapped !== undefined);
	if (made.length === 0) return library;
	const ids = new Set(made.map(({ id }) => id));
	return { ...library, mappings: [...made, ...library.mappings.filter(({ id }) => !ids.has(id))] };
}

/** The library without one of them. */
export function withoutMapping(library: Library, id: Shape['id']): Library {
	return { ...library, mappings: library.mappings.filter((each) => each.id !== id) };
}
