import './scripts/read-components-once.js';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Which rooms of src/lib each room may import from, besides itself. Data flows one way: bytes, facts,
 * inspections, library, scope, view, chart, page or file. `style` is type and colour, which charts and
 * exports share; `session` is what is open in the tab.
 */
const MAY_IMPORT = {
	domain: [],
	read: ['domain'],
	assemble: ['domain', 'read'],
	library: ['domain', 'read', 'assemble'],
	select: ['domain', 'library'],
	view: ['domain', 'library', 'select'],
	style: ['domain'],
	charts: ['domain', 'view', 'style'],
	export: ['read', 'domain', 'view', 'style'],
	deliver: ['domain', 'library', 'view', 'style', 'charts', 'export'],
	session: ['domain', 'read', 'assemble', 'library'],
	components: [
		'domain',
		'library',
		'select',
		'view',
		'style',
		'charts',
		'export',
		'deliver',
		'session'
	]
};

const rooms = Object.keys(MAY_IMPORT);

/** Rooms that a room must not know, with what a path into each looks like. */
const forbidden = (room) => [
	...rooms
		.filter((other) => other !== room && !MAY_IMPORT[room].includes(other))
		.map((other) => ({
			regex: `(#lib|\\.\\.)/${other}/`,
			message: `src/lib/${room} must not know about ${other}.`
		})),
	{ regex: '/routes/', message: 'Nothing in src/lib knows about routes.' }
];

const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'A union of words does it.' };

/** The rule of static imports knows nothing of `import()`, so the same is asked of those. */
const roomRules = rooms.map((room) => ({
	files: [`src/lib/${room}/**`],
	rules: {
		'no-restricted-imports': ['error', { patterns: forbidden(room) }],
		'no-restricted-syntax': [
			'error',
			NO_ENUM,
			...forbidden(room).map(({ regex, message }) => ({
				selector: `:matches(ImportExpression, TSImportType) Literal[value=/${regex.replaceAll('/', '\\/')}/]`,
				message
			}))
		]
	}
}));

/** Rooms before pixels: plain TypeScript that runs anywhere, without Svelte and without a DOM. */
const plainRooms = {
	files: ['domain', 'read', 'assemble', 'library', 'select', 'view', 'style'].map(
		(room) => `src/lib/${room}/**`
	),
	rules: {
		'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'location', 'fetch'],
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{ paths: ['svelte', 'layercake'], patterns: ['*.svelte', '$app/*'] }
		]
	}
};

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', 'static/*.js'] },
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			'no-console': 'error',
			// TypeScript finds undefined names, and knows the global types that this rule does not.
			'no-undef': 'off',
			'no-restricted-syntax': ['error', NO_ENUM],
			// These look for enums in the type of every value, and find none.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-enum-comparison': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }]
		}
	},
	{
		rules: {
			// Addresses are built by one function that resolves them.
			'svelte/no-navigation-without-resolve': 'off',
			// It looks for a store in the type of every value. There are none, but signals.
			'svelte/require-store-reactive-access': 'off',
			// The type of a component beside a module of its name would be that of the module.
			'svelte/no-conflicting-module-names': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				parser: ts.parser,
				// A cache of results writes down what they were made with, which no function can be.
				svelteConfig: { ...svelteConfig, toJSON: () => JSON.stringify(svelteConfig) }
			}
		},
		rules: {
			// Svelte's own types make a snippet's render a void expression.
			'@typescript-eslint/no-confusing-void-expression': 'off'
		}
	},
	{ files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{ files: ['**/*.js'], ...ts.configs.disableTypeChecked },
	...roomRules,
	plainRooms
);
