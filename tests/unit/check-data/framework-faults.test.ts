import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FRAMEWORKS } from '#lib/domain/frameworks.ts';
import {
	describedIn,
	frameworkFaults,
	rowOf
} from '../../../scripts/check-data/framework-faults.ts';
import type { TableSchema } from '../../../scripts/check-data/schema-faults.ts';

const schema = JSON.parse(readFileSync('data/schema.json', 'utf8')) as TableSchema;

test.each([
	['the schema', describedIn(schema, 'framework')],
	['the page about the data', rowOf(readFileSync('data/README.md', 'utf8'), 'framework')]
])('%s names every framework', (where, text) => {
	expect(frameworkFaults(where, text)).toEqual([]);
});

test('a framework that is left out is found', () => {
	expect(frameworkFaults('here', 'Known are SLAC, CPI, TLAC and ILACS.')).toEqual([
		'here: the framework SIF is not named'
	]);
});

test('a code inside another word names nothing', () => {
	const codes = FRAMEWORKS.map(({ code }) => `X${code}`).join(' ');
	expect(frameworkFaults('here', codes)).toHaveLength(FRAMEWORKS.length);
});

test('a column that is not there says nothing', () => {
	expect(describedIn(schema, 'none') + rowOf('| `framework` | x |', 'none')).toBe('');
});
