import { LIMITS } from '../../limits.ts';
import { repeats } from './repeats.ts';

/** The text of one cell as its paragraphs go by. */
export class CellText {
	#paragraphs: string[] = [];
	#isOpen = false;
	#length = 0;

	get isInParagraph(): boolean {
		return this.#isOpen;
	}

	openParagraph() {
		this.#isOpen = true;
		this.#paragraphs.push('');
	}

	closeParagraph() {
		this.#isOpen = false;
		this.#paragraphs.push((this.#paragraphs.pop() ?? '').trim());
	}

	/** Blanks and line ends in the XML are one blank, as in a web page. */
	add(text: string) {
		if (this.#isOpen) this.#append(text.replace(/[ \t\r\n]+/g, ' '));
	}

	/** What stands for blanks and breaks that are meant. */
	addMark(name: string, tag: string) {
		if (name === 'text:line-break') this.#append('\n');
		else if (name === 'text:tab') this.#append('\t');
		else if (name === 'text:s') {
			this.#append(' '.repeat(Math.min(repeats(tag, 'text:c'), LIMITS.cell)));
		}
	}

	/** All of it, paragraphs below one another; what comes then is of the next cell. */
	take(): string {
		const text = this.#paragraphs.join('\n');
		this.#paragraphs = [];
		this.#isOpen = false;
		this.#length = 0;
		return text;
	}

	#append(text: string) {
		this.#length += text.length;
		// One character more than a cell may have tells that it has too many.
		if (this.#length > LIMITS.cell + 1 + text.length) return;
		this.#paragraphs.push((this.#paragraphs.pop() ?? '') + text);
	}
}
