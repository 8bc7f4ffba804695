import { LIMITS } from '../../limits.ts';
import { repeats } from './repeats.ts';

/**
 * The text of one cell as its paragraphs go by. Of one that is longer than a cell may be, as much is kept
 * as tells so.
 */
export class CellText {
	#paragraphs: string[] = [];
	#isOpen = false;
	#length = 0;

	get isInParagraph(): boolean {
		return this.#isOpen;
	}

	openParagraph() {
		this.#isOpen = true;
		if (this.#isTooLong) return;
		this.#paragraphs.push('');
		this.#length += 1;
	}

	closeParagraph() {
		this.#isOpen = false;
		if (this.#isTooLong) return;
		const whole = this.#paragraphs.pop() ?? '';
		const words = whole.trim();
		this.#paragraphs.push(words);
		this.#length -= whole.length - words.length;
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

	get #isTooLong(): boolean {
		return this.#length > LIMITS.cell + 1;
	}

	#append(text: string) {
		if (this.#isTooLong) return;
		this.#length += text.length;
		this.#paragraphs.push((this.#paragraphs.pop() ?? '') + text);
	}
}
