import { attributeOf } from '../xml/attributes.ts';
import { localName, type XmlListener } from '../xml/scan-xml.ts';
import { LIMITS } from '../../limits.ts';

/** Which cells of a sheet are of a style. What reads their values tells no styles. */
export class MarkedCells {
	/** Row times the most columns, plus column, both from 0, in the order of the sheet. */
	readonly #marks: number[] = [];
	#asked = 0;
	#row = -1;
	#column = -1;

	constructor(private readonly isMarked: (style: string | null) => boolean) {}

	/** Is told the part of the sheet. A row or cell that says no place follows the one before it. */
	readonly listener: XmlListener = {
		open: (name, tag) => {
			const local = localName(name);
			if (local === 'c') this.#cell(tag);
			else if (local === 'row') {
				const number = attributeOf(tag, 'r');
				this.#row = number === null ? this.#row + 1 : Number(number) - 1;
				this.#column = -1;
			}
		},
		close: () => undefined,
		text: () => undefined
	};

	/** Whether a cell is one of them. Cells are asked for in the order of the sheet. */
	has(row: number, column: number): boolean {
		const mark = row * LIMITS.columns + column;
		while ((this.#marks[this.#asked] ?? Infinity) < mark) this.#asked += 1;
		return this.#marks[this.#asked] === mark;
	}

	#cell(tag: string) {
		const [letters] = /^[A-Z]+/.exec(attributeOf(tag, 'r') ?? '') ?? [];
		this.#column = letters === undefined ? this.#column + 1 : columnOf(letters);
		if (this.isMarked(attributeOf(tag, 's'))) {
			this.#marks.push(this.#row * LIMITS.columns + this.#column);
		}
	}
}

/** 0 for `A`, 26 for `AA`. */
function columnOf(letters: string): number {
	let number = 0;
	for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
	return number - 1;
}
