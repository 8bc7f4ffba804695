import { COLUMNS, FACT_KINDS, type ColumnEntry } from '../../src/lib/domain/column.ts';

const BEGIN = '<!-- Made from src/lib/domain/column.ts by npm run write:columns. -->';
const END = '<!-- End of what is made. -->';

/** The page with the table of the columns in place of the one it has between its two marks. */
export function withDictionary(page: string): string {
	const [before, rest, ...more] = page.split(BEGIN);
	const [, after] = rest?.split(END) ?? [];
	if (before === undefined || after === undefined || more.length > 0) {
		throw new Error(`The page needs one "${BEGIN}" and, behind it, "${END}".`);
	}
	return `${before}${BEGIN}\n\n${dictionary()}\n\n${END}${after}`;
}

/** The columns as a table in Markdown. */
function dictionary(): string {
	const head = ['column', 'tells of', 'needed', 'meaning'];
	const rows = (COLUMNS as readonly ColumnEntry[]).map(({ name, of, needed = '', meaning }) => [
		`\`${name}\``,
		tellsOf(of),
		needed,
		meaning.replaceAll('|', '\\|')
	]);
	return [head, head.map(() => '---'), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

function tellsOf(of: ColumnEntry['of']): string {
	if (of === 'inspection') return of;
	return of.length === FACT_KINDS.length ? 'every fact' : of.join(', ');
}
