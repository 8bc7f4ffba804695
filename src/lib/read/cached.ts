/** Answers kept at most, so that a file of ever new texts costs no memory. */
const MOST = 1000;

/** The same function, which works out the answer to a text that repeats from row to row once. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
	const answers = new Map<string, Answer>();
	return (text) => {
		const known = answers.get(text);
		if (known !== undefined) return known;
		const found = answer(text);
		if (answers.size >= MOST) answers.clear();
		answers.set(text, found);
		return found;
	};
}
