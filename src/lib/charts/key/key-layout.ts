import { textWidth } from '../../style/text-width.ts';
import type { TextStyle } from '../../style/typeface.ts';
import { STATE_WORDS } from '../../view/grade-cell.ts';
import type { GradeKeyEntry } from '../../view/grade-key.ts';
import type { StepKeyEntry } from '../../view/step-key.ts';

type OtherState = keyof typeof STATE_WORDS;

/** What a key calls the cells that have no single grade. */
const KEY_WORDS: Readonly<Record<OtherState, string>> = {
	'not-judged': 'not judged for this service',
	'no-grade': 'no grade',
	'other-scale': 'on another scale, as written',
	conflict: 'conflicting grades'
};

/** One entry of a key: a swatch and its word. */
export interface KeyItem {
	readonly mark: GradeKeyEntry['grade'] | StepKeyEntry['at'] | OtherState;
	readonly word: string;
	readonly x: number;
	readonly y: number;
}

/** Where the key stands, in pixels. */
export interface KeyLayout {
	readonly items: readonly KeyItem[];
	/** Side of a swatch. */
	readonly swatch: number;
	readonly style: TextStyle;
	readonly bottom: number;
}

/** Sets the key in lines that break where the sheet ends. */
export function keyLayout(
	grades: readonly GradeKeyEntry[],
	steps: readonly StepKeyEntry[],
	others: readonly OtherState[],
	{ y, width, base, small }: { y: number; width: number; base: number; small: number }
): KeyLayout {
	const style: TextStyle = { size: small, weight: 'regular' };
	const swatch = Math.round(base * 1.35);
	const entries = [
		...grades.map(({ grade, word }) => ({ mark: grade, word })),
		...steps.map(({ at, word }) => ({ mark: at, word })),
		...others.map((state) => ({ mark: state, word: KEY_WORDS[state] }))
	];
	let x = 0;
	let top = y;
	const items = entries.map(({ mark, word }): KeyItem => {
		const needed = swatch + small * 0.5 + textWidth(word, style);
		if (x > 0 && x + needed > width) {
			x = 0;
			top += swatch + small * 0.6;
		}
		const item = { mark, word, x, y: top };
		x += needed + small * 1.4;
		return item;
	});
	return { items, swatch, style, bottom: top + swatch + 2 };
}
