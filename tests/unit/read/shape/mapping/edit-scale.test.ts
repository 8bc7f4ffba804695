import { expect, test } from 'vitest';
import {
	asNoStep,
	asStep,
	roomFor,
	withMoved,
	withName,
	withoutStep,
	withStep
} from '#lib/read/shape/mapping/edit-scale.ts';
import { scaledText, type Scale } from '#lib/read/shape/scale.ts';

const step = (name: string) => ({ name, spellings: [name] });

/** Four of the five steps that its inspectorate has. */
const FOUR: Scale = {
	is: 'own',
	steps: ['Excellent', 'Good', 'Weak', 'Unsatisfactory'].map(step),
	none: [{ spelling: 'TBC', why: 'not-published' }]
};

const names = ({ steps }: Scale) => steps.map(({ name }) => name);

test('a step that no cell holds is added, moved to its place and counted', () => {
	const five = withMoved(withMoved(withStep(FOUR, 'Adequate'), 4, -1), 3, -1);
	expect(names(five)).toEqual(['Excellent', 'Good', 'Adequate', 'Weak', 'Unsatisfactory']);
	expect(scaledText(five, 'Weak')).toBe('Weak (step 4 of 5, another scale)');
	// Another file may have it.
	expect(scaledText(five, 'adequate')).toBe('Adequate (step 3 of 5, another scale)');
	expect(names(withoutStep(five, 2))).toEqual(names(FOUR));
});

test.each([
	['Adequate', null],
	['good', 'is-there'],
	['tbc', 'is-there']
])('for %s there is room: %s', (name, why) => {
	expect(roomFor(FOUR, name)).toBe(why);
});

test('a step is called otherwise, and the other name is there already', () => {
	const named = withName(FOUR, 3, 'Poor');
	expect(roomFor(named, 'Poor')).toBe('is-there');
	expect(roomFor(named, 'Unsatisfactory')).toBe('is-there');
});

test('a scale has ten steps at most', () => {
	const ten: Scale = { ...FOUR, steps: Array.from({ length: 10 }, (_, at) => step(String(at))) };
	expect(roomFor(ten, 'Eleven')).toBe('too-many');
});

test('a value that is no step can be one again', () => {
	const three = asNoStep(FOUR, 3, 'not-judged');
	expect(names(three)).toEqual(['Excellent', 'Good', 'Weak']);
	expect(names(asStep(three, 'Unsatisfactory'))).toEqual(names(FOUR));
});
