import { LEFT, type LaidOutLine, type LaidOutPage } from './report-line.ts';

/** The type of a line, by the mark that it begins with. */
const TYPES: Readonly<Record<string, Partial<LaidOutLine>>> = {
	'#': { size: 16, bold: true },
	'^': { size: 9 }
};

/**
 * Lines written with marks, for tests of many short ones: `# ` sets one in the type of headings, `^ ` in that
 * of notes, tabs further right, and an empty line sets the next one apart.
 */
export function marked(lines: readonly string[]): LaidOutPage {
	let below = 1;
	return lines.flatMap((line): LaidOutPage => {
		if (line === '') {
			below = 2;
			return [];
		}
		const [, mark = '', tabs = '', text = ''] = /^(?:([#^]) )?(\t*)(.*)$/.exec(line) ?? [];
		const laidOut = { text, x: LEFT + 18 * tabs.length, below, ...TYPES[mark] };
		below = 1;
		return [laidOut];
	});
}
