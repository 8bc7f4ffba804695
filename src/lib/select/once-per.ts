/** The same function, which goes through each list once, however often it is asked. Lists never change. */
export function oncePer<Item, Answer>(
	answer: (list: readonly Item[]) => Answer
): (list: readonly Item[]) => Answer {
	const answers = new WeakMap<readonly Item[], { readonly answer: Answer }>();
	return (list) => {
		const known = answers.get(list) ?? { answer: answer(list) };
		answers.set(list, known);
		return known.answer;
	};
}
