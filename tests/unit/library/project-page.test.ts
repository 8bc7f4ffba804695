import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addProject } from '#lib/library/project/add-project.ts';
import { libraryOf } from '#lib/library/library.ts';
import { MOST_MEGABYTES } from '#lib/library/project/problems.ts';
import { VERSION } from '#lib/library/project/project.ts';
import { readProject } from '#lib/library/project/read-project.ts';
import { projectText } from '#lib/library/project/write-project.ts';

const PAGE = readFileSync('data/project-file.md', 'utf8');
const [, EXAMPLE = ''] = /```json\n([^`]*)```/.exec(PAGE) ?? [];
const WORDS = PAGE.slice(0, PAGE.indexOf('```json'));

test('the example of the project file opens without a problem, and is saved as it was', () => {
	const project = readProject(new TextEncoder().encode(EXAMPLE));
	expect(project.problems).toEqual([]);
	expect(project.files.flatMap(({ reading }) => reading.problems)).toEqual([]);
	const { library, arrivals } = addProject(libraryOf([]), project);
	expect(arrivals.map(({ outcome }) => outcome)).toEqual(['added']);
	expect(JSON.parse(projectText(library, '2026-11-26'))).toEqual(JSON.parse(EXAMPLE));
});

test('each member of the example is told of, with the version and the size that are read', () => {
	const members = new Set<string>();
	JSON.parse(EXAMPLE, (name, value: unknown) => {
		if (/^[a-z]+$/i.test(name)) members.add(name);
		return value;
	});
	// Inside of a mapping its type tells the rest.
	for (const name of ['under', 'is', 'form']) members.delete(name);
	const told = new Set(Array.from(WORDS.matchAll(/`([^`]+)`/g), ([, name]) => name));
	expect([...members].filter((name) => !told.has(name))).toEqual([]);
	expect(WORDS).toContain(`\`${VERSION}\`; a file of another version`);
	expect(WORDS).toContain(`${MOST_MEGABYTES} MB at most`);
});
