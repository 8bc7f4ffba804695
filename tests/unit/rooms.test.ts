import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const LIB = fileURLToPath(new URL('../../src/lib/', import.meta.url));

const FILES = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((path) =>
	/\.(?:ts|svelte)$/.test(path)
);

/** The files that a file imports: for values, for types, or when asked for. */
function importsOf(path: string): readonly string[] {
	const text = readFileSync(join(LIB, path), 'utf8');
	return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, to = '']) =>
		relative(LIB, join(LIB, dirname(path), to))
	);
}

test('no file imports itself by way of others, types and later imports included', () => {
	const imports = new Map(FILES.map((path) => [path, importsOf(path)]));
	const done = new Set<string>();
	const circles: string[] = [];
	function follow(path: string, way: readonly string[]): void {
		if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
		if (way.includes(path) || done.has(path)) return;
		for (const to of imports.get(path) ?? []) follow(to, [...way, path]);
		done.add(path);
	}
	for (const path of FILES) follow(path, []);
	expect(circles).toEqual([]);
	// So that the pattern above cannot fail to see imports.
	expect([...imports.values()].flat().length).toBeGreaterThan(FILES.length);
});

test.each([
	['an import', 'domain', "import '../view/kinds.ts';"],
	['an import of types', 'select', "import type { ChartView } from '../view/kinds.ts';"],
	['an import when it is asked for', 'read', "void import('../charts/kinds.ts');"],
	['an import of routes', 'view', "import '../../routes/data/outcome-words.ts';"]
])('ESLint refuses %s that points back, from %s', async (_what, room, line) => {
	const eslint = new ESLint({
		overrideConfig: { languageOptions: { parserOptions: { projectService: false } } }
	});
	const rules = ['no-restricted-imports', 'no-restricted-syntax'];
	const config = (await eslint.calculateConfigForFile(join(LIB, room, 'x.ts'))) as {
		rules: Record<string, unknown>;
	};
	const alone = new ESLint({
		overrideConfigFile: true,
		overrideConfig: {
			files: ['**/*.ts'],
			languageOptions: { parser: (await import('typescript-eslint')).default.parser },
			rules: Object.fromEntries(rules.map((rule) => [rule, config.rules[rule]])) as never
		}
	});
	const [result] = await alone.lintText(`${line}\n`, { filePath: 'x.ts' });
	expect(result?.messages.map(({ ruleId }) => ruleId)).not.toEqual([]);
	expect(result?.messages[0]?.message).toMatch(
		/must not know about|Nothing in src\/lib knows about routes/
	);
});
