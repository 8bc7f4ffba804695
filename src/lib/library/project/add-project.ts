import { addFile, type Arrival } from '../add-file.ts';
import { withGroup } from '../groups.ts';
import type { Library } from '../library.ts';
import { withNamed } from '../named-values.ts';
import { renameFile } from '../rename.ts';
import type { ProjectReading } from './read-project.ts';

/** A library with all of a project, and what became of each inspection in it. */
export interface ProjectAddition {
	readonly library: Library;
	readonly arrivals: readonly Arrival[];
}

/**
 * Adds a project to what is open, as if its files were opened one after the other. What a reader has named,
 * grouped or arranged there takes the place of what has the same name here.
 */
export function addProject(before: Library, project: ProjectReading): ProjectAddition {
	let library = before;
	const arrivals: Arrival[] = [];
	for (const { reading, ownName } of project.files) {
		const known = new Set(library.files.map(({ key }) => key));
		const added = addFile(library, reading);
		library = added.library;
		const file = library.files.find(({ key }) => !known.has(key));
		if (file !== undefined && ownName !== null) library = renameFile(library, file.key, ownName);
		arrivals.push(...added.arrivals);
	}
	for (const group of project.groups) library = withGroup(library, group);
	const ids = new Set(project.mappings.map(({ id }) => id));
	const others = library.mappings.filter(({ id }) => !ids.has(id));
	const { arrangements, titles } = library.packs;
	return {
		arrivals,
		library: {
			...library,
			mappings: [...project.mappings, ...others],
			names: withNamed(library.names, project.names),
			packs: {
				arrangements: withNamed(arrangements, project.arrangements),
				titles: withNamed(titles, project.titles)
			}
		}
	};
}
