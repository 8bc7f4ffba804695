import { expect, test } from 'vitest';
import { pagePath } from '#lib/components/page-path.ts';

test.each([
	['/', {}, '/'],
	['/heatmap', {}, '/heatmap/'],
	['/embed/[chart]', { chart: 'grade-counts' }, '/embed/grade-counts/'],
	[null, {}, '/']
])('the route %s with %o has the path %s', (route, params, path) => {
	expect(pagePath(route, params)).toBe(path);
});
