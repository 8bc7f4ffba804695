import { describe, expect, test } from 'vitest';
import { isOfThisVersion } from '../../../src/service-worker/copy.ts';
import { keptPaths } from '../../../src/service-worker/kept-paths.ts';

describe('what is kept for reading offline', () => {
	test.each([
		['', '/heatmap', '/heatmap/'],
		['/a/b', '/a/b/heatmap', '/a/b/heatmap/'],
		['/a/b', '/a/b/', '/a/b/'],
		['/a/b', '/a/b/data/cumbria-2012.csv', '/a/b/data/cumbria-2012.csv']
	])('in the folder "%s" the path %s is asked for as %s', (base, path, asked) => {
		expect(keptPaths(base, [path])).toContain(asked);
	});

	test('what no page asks for, and what few documents do, is left', () => {
		const some = ['/a/_app/immutable/assets/H.Ab1.bcmap', '/a/_app/immutable/assets/Sans.Cd2.ttf'];
		const paths = ['/a/404.html', '/a/social.png', '/a/favicon.svg', ...some];
		const data = ['/a/__data.json', '/a/england/__data.json', '/a/data/__data.json'];
		expect([...keptPaths('/a', paths)]).toEqual(['/a/favicon.svg', ...data]);
	});
});

describe('a page is of this version', () => {
	const paths = new Set(['/a/_app/immutable/entry/start.A1.js', '/a/_app/immutable/chunks/x.js']);
	test.each([
		[true, '<link href="../_app/immutable/entry/start.A1.js"><p>words</p>'],
		[true, '<p>no script at all</p>'],
		[false, 'import("./_app/immutable/entry/start.B2.js")'],
		[false, '<link href="./_app/immutable/chunks/x.js"><link href="./_app/immutable/chunks/y.js">']
	])('%s: %s', (expected, page) => {
		expect(isOfThisVersion(page, paths)).toBe(expected);
	});
});
