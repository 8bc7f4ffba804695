/** The same function, which works out each list or inspection once, however often it is asked. Neither ever changes. */
export function oncePer<Thing extends object, Answer>(
	answer: (thing: Thing) => Answer
): (thing: Thing) => Answer {
	const answers = new WeakMap<Thing, { readonly answer: Answer }>();
	return (thing) => {
		const known = answers.get(thing) ?? { answer: answer(thing) };
		answers.set(thing, known);
		return known.answer;
	};
}
