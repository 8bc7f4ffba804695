import type { SharedProblem } from '../../read/describe-problems.ts';
import type { Shape } from '../../read/shape/shape.ts';
import { reportOf, type FileReading } from '../file-reading.ts';
import type { Arrangement, Group } from '../library.ts';
import { arrangementSchema } from '../records.ts';
import { isLike, like, objectOf, optional, oneOf, type Schema } from '../schema.ts';
import { reportSchema } from '../schemas/file.ts';
import { groupSchema } from '../schemas/group.ts';
import { inspectionSchema } from '../schemas/inspection.ts';
import { mappingSchema } from '../schemas/mapping.ts';
import { told } from '../schemas/texts.ts';
import { MOST_MEGABYTES, wholeProblem, type WholeProblem } from './problems.ts';
import { VERSION, type Project, type ProjectFile } from './project.ts';
import { soundList, soundRecord } from './sound-parts.ts';

/** A file of a project, and what its reader calls it. */
export interface ReadFile {
	readonly reading: FileReading;
	readonly ownName: string | null;
}

/** What could be read of a project file. */
export interface ProjectReading {
	/** The first that was opened first. */
	readonly files: readonly ReadFile[];
	readonly mappings: readonly Shape[];
	readonly groups: readonly Group[];
	readonly names: ReadonlyMap<string, string>;
	readonly arrangements: ReadonlyMap<string, Arrangement>;
	readonly titles: ReadonlyMap<string, string>;
	/** What is wrong, where there is no file in it whose report would say so. */
	readonly problems: readonly SharedProblem[];
}

const NOTHING: ProjectReading = {
	files: [],
	mappings: [],
	groups: [],
	names: new Map(),
	arrangements: new Map(),
	titles: new Map(),
	problems: []
};

/** What says that it is a project; its version may be one to come. */
const header = objectOf<Pick<Project, 'fourpoint'> & { readonly version: unknown }>({
	fourpoint: oneOf(['project']),
	version: like('a version', (version) => typeof version === 'number')
});

/** Inspections are looked at one by one. */
const file: Schema<ProjectFile> = objectOf<ProjectFile>({
	report: reportSchema,
	ownName: optional(told),
	inspections: like('a list', Array.isArray)
});

/** Reads the bytes of a project file. A part that is not what it must be is left out, and said. */
export function readProject(bytes: Uint8Array): ProjectReading {
	if (bytes.length > MOST_MEGABYTES * 1e6) return unread('too-large');
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return unread('no-json');
	}
	if (!isLike(header, value)) return unread('no-project');
	return value.version === VERSION ? readParts(value) : unread('other-version');
}

function readParts(project: Readonly<Partial<Record<keyof Project, unknown>>>): ProjectReading {
	const problems: SharedProblem[] = [];
	const tell = (problem: SharedProblem) => void problems.push(problem);
	const packs = new Map(soundRecord(project.packs, ['packs'], 'part', () => null, tell));
	const inPacks = <Value>(name: string, word: string, schema: Schema<Value>) =>
		new Map(soundRecord(packs.get(name), ['packs', name], word, schema, tell));
	const { mappings, groups, names } = project;
	const values = <Value>(parts: readonly (readonly [unknown, Value])[]) =>
		parts.map(([, value]) => value);
	const files = soundList(project.files, ['files'], 'file', file, tell).map(([place, each]) =>
		readFile(each, place)
	);
	const parts = {
		mappings: values(soundList(mappings, ['mappings'], 'mapping', mappingSchema, tell)),
		groups: values(soundList(groups, ['groups'], 'group', groupSchema, tell)),
		names: new Map(soundRecord(names, ['names'], 'name', told, tell)),
		arrangements: inPacks('arrangements', 'choice of slides', arrangementSchema),
		titles: inPacks('titles', 'title', told)
	};
	const last = files.at(-1);
	if (last === undefined) return { files, ...parts, problems };
	return { files: [...files.slice(0, -1), withProblems(last, problems)], ...parts, problems: [] };
}

/** The last file is the first whose report is read. */
function withProblems(last: ReadFile, problems: readonly SharedProblem[]): ReadFile {
	const { reading } = last;
	return { ...last, reading: { ...reading, problems: [...reading.problems, ...problems] } };
}

function readFile({ report, ownName, inspections: all }: ProjectFile, place: number): ReadFile {
	const problems: SharedProblem[] = [];
	const tell = (problem: SharedProblem) => void problems.push(problem);
	const at = ['files', place, 'inspections'];
	const inspections = soundList(all, at, 'inspection', inspectionSchema, tell);
	const reading = {
		...reportOf(report),
		inspections: inspections.map(([, inspection]) => inspection),
		problems: [...report.problems, ...problems],
		cells: []
	};
	return { reading, ownName: ownName ?? null };
}

function unread(problem: WholeProblem): ProjectReading {
	return { ...NOTHING, problems: [wholeProblem(problem)] };
}
