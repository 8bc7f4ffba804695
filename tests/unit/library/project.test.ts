import { expect, test } from 'vitest';
import type { Inspection } from '#lib/domain/inspection.ts';
import { addFile } from '#lib/library/add-file.ts';
import type { FileReading } from '#lib/library/file-reading.ts';
import { withGroup } from '#lib/library/groups.ts';
import { libraryOf, openedEntries, type Library } from '#lib/library/library.ts';
import { arranged, retitled } from '#lib/library/packs.ts';
import { addProject } from '#lib/library/project/add-project.ts';
import { isProject } from '#lib/library/project/project.ts';
import { readProject } from '#lib/library/project/read-project.ts';
import { projectText } from '#lib/library/project/write-project.ts';
import { renameFile, renameInspection } from '#lib/library/rename.ts';
import { awkward } from '../../awkward.ts';
import { example } from '../../example.ts';

/** An inspection of its own, of the size of a report. */
const named = (id: string): Inspection => ({
	...example(),
	id,
	authority: id,
	authorityCode: null
});

const EMPTY = libraryOf([named('built-in')]);

const reading = (name: string, ...inspections: readonly Inspection[]): FileReading => ({
	name,
	inspections,
	problems: [],
	tables: [],
	rowCount: 1,
	leftOut: 0,
	gradesLost: 0,
	mended: 0,
	cells: []
});

const WHOLE = [
	(library: Library) => addFile(library, reading('a.csv', named('a'))).library,
	(library: Library) => addFile(library, reading('b.csv', { ...awkward(), id: 'b' })).library,
	(library: Library) => renameInspection(library, 'b', 'The second visit'),
	(library: Library) => renameFile(library, 'a.csv', 'From a colleague'),
	(library: Library) => withGroup(library, { name: 'Ours', authorities: ['Cumbria'] }),
	(library: Library) => arranged(library, 'a full', { order: ['x'], taken: [] }),
	(library: Library) => retitled(library, 'a x', 'Our title'),
	(library: Library): Library => ({
		...library,
		mappings: [{ id: 'ours', name: 'Ours', needs: ['Council'], blocks: [] }]
	})
].reduce((library, change) => change(library), EMPTY);

const TEXT = projectText(WHOLE, '2026-11-26');

const bytes = (text: string) => new TextEncoder().encode(text);
const opened = (text: string, library = EMPTY) => addProject(library, readProject(bytes(text)));

test('a project opens again equal, and what is open already is not added again', () => {
	const { library, arrivals } = opened(TEXT);
	expect(library).toEqual(WHOLE);
	expect(arrivals.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
	expect(projectText(library, '2026-11-26')).toBe(TEXT);
	const again = opened(TEXT, library);
	expect(again.library).toEqual(WHOLE);
	expect(again.arrivals.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
});

test('what a reader has beside a project stays', () => {
	const mine = withGroup(addFile(EMPTY, reading('mine.csv', named('mine'))).library, {
		name: 'Mine',
		authorities: ['York']
	});
	const { library } = opened(TEXT, mine);
	expect(openedEntries(library).map(({ inspection }) => inspection.id)).toEqual(['mine', 'a', 'b']);
	expect(library.groups.map(({ name }) => name)).toEqual(['Mine', 'Ours']);
});

test.each([
	['its name', 'ours.fourpoint.json', 'anything', true],
	['its beginning', 'ours.json', TEXT, true],
	['a mark and spaces before it', 'x.txt', `\ufeff \n${TEXT}`, true],
	['neither', 'ours.csv', 'authority,grade', false],
	['other JSON', 'package.json', '{"name":"fourpoint"}', false]
])('a project is known by %s', (_what, name, text, is) => {
	expect(isProject(name, bytes(text))).toBe(is);
});

test.each([
	['no JSON', '{"fourpoint":', /cut off or was changed/],
	['bytes that are no text', '\ud800', /cut off or was changed|not a project/],
	['a list', '[]', /not a project/],
	['other JSON', '{"a":1}', /not a project/],
	['null', 'null', /not a project/],
	['of a version to come', '{"fourpoint":"project","version":2}', /another version than 1/],
	['nested without end', '['.repeat(200_000), /cut off/]
])('of what is %s nothing is opened, and why is said', (_what, text, reason) => {
	const { files, problems } = readProject(bytes(text));
	expect(files).toEqual([]);
	expect(problems).toMatchObject([{ severity: 'file', where: 'the file' }]);
	expect(problems[0]?.reason).toMatch(reason);
});

test.each([
	[
		'a grade',
		'"grade":3',
		'"grade":7',
		/^files\[0\]\.inspections\[0\]\.judgements\[\d+\]\.result\.grade$/
	],
	[
		'an address',
		'"url":"https:',
		'"url":"javascript:',
		/^files\[0\]\.inspections\[0\]\.source\.url$/
	],
	['a group', '"authorities":["Cumbria"]', '"authorities":"Cumbria"', /^groups\[0\]\.authorities$/],
	['a mapping', '"needs":["Council"]', '"needs":[3]', /^mappings\[0\]\.needs\[0\]$/],
	['a title', '"Our title"', '7', /^packs\.titles\["a x"\]$/],
	['all groups', '"groups":[', '"groups":{},"other":[', /^groups$/],
	['a report', '"rowCount":1', '"rowCount":-1', /^files\[0\]\.report\.rowCount$/]
])(
	'%s that is not what it must be is left out, with its path, and the rest is there',
	(_what, was, is, where) => {
		expect(TEXT).toContain(was);
		const project = readProject(bytes(TEXT.replace(was, is)));
		const problems = [
			...project.problems,
			...project.files.flatMap(({ reading: { problems: of } }) => of)
		];
		expect(problems.map((problem) => problem.where)).toEqual([expect.stringMatching(where)]);
		expect(problems[0]?.reason).toMatch(/^The|^Every/);
		const { library } = addProject(EMPTY, project);
		expect(openedEntries(library).map(({ inspection }) => inspection.id)).toContain('b');
	}
);

test('names that mean something to a program mean nothing here', () => {
	const text = TEXT.replace('"names":{', '"names":{"__proto__":"x","constructor":"y",').replace(
		'"report":{',
		'"report":{"__proto__":{"polluted":true},'
	);
	const { library } = opened(text);
	expect(library.names.get('__proto__')).toBe('x');
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	expect(library.files.at(-1)).not.toHaveProperty('polluted');
	expect(projectText(library, '2026-11-26')).toContain('"__proto__":"x"');
});
