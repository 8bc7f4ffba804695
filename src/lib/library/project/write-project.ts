import type { IsoDay } from '../../domain/iso-date.ts';
import { fileRecord } from '../kept-files.ts';
import { entriesOf, type Library } from '../library.ts';
import { VERSION, type Project } from './project.ts';

/** What a reader has opened and made, as the text of a project file. */
export function projectText(library: Library, saved: IsoDay): string {
	return `${JSON.stringify(projectOf(library, saved))}\n`;
}

function projectOf(library: Library, saved: IsoDay): Project {
	const { mappings, groups, names, packs } = library;
	return {
		fourpoint: 'project',
		version: VERSION,
		saved,
		files: library.files.toReversed().map((file) => {
			const { report, ownName } = fileRecord(file, 0, saved);
			const inspections = entriesOf(library, file.key).map(({ inspection }) => inspection);
			return { report, ...(ownName === undefined ? {} : { ownName }), inspections };
		}),
		mappings,
		groups,
		names: Object.fromEntries(names),
		packs: {
			arrangements: Object.fromEntries(packs.arrangements),
			titles: Object.fromEntries(packs.titles)
		}
	};
}
