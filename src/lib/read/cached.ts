/** Answers kept at most, so that a file of ever new texts costs no memory. */
const MOST = 1000;

/** Characters of a text whose answer is kept: longer ones hardly repeat, and would cost memory themselves. */
const LONGEST = 10_000;

/** The same function, which works out the answer to a text that repeats from row to row once. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
	const answers = new Answers<Answer>();
	return (text) => answers.get(text, answer);
}

/** Answers that have been worked out, by the text that each is of. */
export class Answers<Answer> {
	readonly #answers = new Map<string, Answer>();

	get(text: string, answer: (text: string) => Answer): Answer {
		if (text.length > LONGEST) return answer(text);
		const known = this.#answers.get(text);
		if (known !== undefined) return known;
		const found = answer(text);
		if (this.#answers.size >= MOST) this.#answers.clear();
		this.#answers.set(text, found);
		return found;
	}
}
