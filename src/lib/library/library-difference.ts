import type { Shape } from '../read/shape/shape.ts';
import { byName } from './groups.ts';
import type { Arrangement, Entry, Group, Library, OpenFile } from './library.ts';
import { withNamed } from './named-values.ts';

/** By its name what stands there now; `null`: it is gone. What is not named is as it was. */
type Changed<Value> = ReadonlyMap<string, Value | null>;

/** What is otherwise in a library than before. */
export interface LibraryDifference {
	/** By key, the first opened first. */
	readonly files: Changed<OpenFile>;
	/** By the id of the inspection. */
	readonly entries: Changed<Entry>;
	readonly mappings: Changed<Shape>;
	readonly groups: Changed<Group>;
	readonly names: Changed<string>;
	readonly arrangements: Changed<Arrangement>;
	readonly titles: Changed<string>;
}

/**
 * A library with a difference: what is new comes after what is there, files before, and what is changed
 * keeps its place. So what two tabs do at once adds up.
 */
export function withDifference(library: Library, different: LibraryDifference): Library {
	const opened = listed(
		library.entries.filter(({ file }) => file !== null),
		({ inspection }) => inspection.id,
		different.entries
	);
	// What is new stands first, and each has an entry.
	const files = listed(library.files.toReversed(), ({ key }) => key, different.files).toReversed();
	const filled = new Set(opened.map(({ file }) => file));
	const known = new Set<string | null>(files.map(({ key }) => key));
	return {
		entries: [
			...library.entries.filter(({ file }) => file === null),
			...opened.filter(({ file }) => known.has(file))
		],
		files: files.filter(({ key }) => filled.has(key)),
		mappings: listed(
			library.mappings.toReversed(),
			({ id }) => id,
			different.mappings
		).toReversed(),
		groups: byName(listed(library.groups, ({ name }) => name, different.groups)),
		names: withNamed(library.names, different.names),
		packs: {
			arrangements: withNamed(library.packs.arrangements, different.arrangements),
			titles: withNamed(library.packs.titles, different.titles)
		}
	};
}

function listed<Value>(
	list: readonly Value[],
	nameOf: (value: Value) => string,
	changed: Changed<Value>
): readonly Value[] {
	if (changed.size === 0) return list;
	const before = new Set(list.map(nameOf));
	const stay = list.flatMap((value) => {
		const now = changed.get(nameOf(value));
		return now === undefined ? [value] : now === null ? [] : [now];
	});
	const added = [...changed].flatMap(([name, value]) =>
		value === null || before.has(name) ? [] : [value]
	);
	return [...stay, ...added];
}
