import { FRAMEWORKS } from '../../src/lib/domain/frameworks.ts';
import type { TableSchema } from './schema-faults.ts';

/** The frameworks that a text for readers leaves out, each as a sentence. */
export function frameworkFaults(where: string, text: string): readonly string[] {
	return FRAMEWORKS.filter(({ code }) => !new RegExp(`\\b${code}\\b`).test(text)).map(
		({ code }) => `${where}: the framework ${code} is not named`
	);
}

/** What a schema says of a column. */
export function describedIn({ fields }: TableSchema, column: string): string {
	return fields.find(({ name }) => name === column)?.description ?? '';
}

/** The row about a column in the table of a page in Markdown. */
export function rowOf(markdown: string, column: string): string {
	return markdown.split('\n').find((line) => line.startsWith(`| \`${column}\``)) ?? '';
}
