import { expect, test } from 'vitest';
import { nameKey } from '#lib/domain/name-key.ts';

test.each([
	['capitals', 'Being healthy', 'BEING Healthy'],
	['spaces', 'Being healthy', '  Being\u00a0 healthy\n'],
	['hyphens and dashes', 'Economic well-being', 'Economic well – being'],
	['punctuation', "St. Helens' (council)", 'St Helens council'],
	['either apostrophe', "King's", 'King’s'],
	['a leading The', 'The Wirral', 'wirral'],
	['a sign for and', 'Health & care', 'Health and care'],
	['the sign without spaces', 'Health&care', 'Health and care'],
	['accents in one character or two', 'M\u00f4n', 'Mo\u0302n'],
	['full-width letters', 'ＡＢＣ１', 'abc1']
])('%s make no other name', (_name, one, other) => {
	expect(nameKey(other)).toBe(nameKey(one));
});

test.each([
	['another word', 'Being healthy', 'Being safe'],
	['an accent', 'Môn', 'Mon'],
	['a digit', 'Area 1', 'Area 2'],
	['words run together', 'well being', 'wellbeing'],
	['a word that begins like The', 'Theory', 'ory'],
	['The in the middle', 'Of the place', 'Of place'],
	['other signs alone', '***', '!!!'],
	['other letters', 'שלום', 'עולם']
])('%s makes another name', (_name, one, other) => {
	expect(nameKey(other)).not.toBe(nameKey(one));
});

test.each([
	['The', 'the'],
	['***', '***'],
	[' ? ', '?'],
	['', '']
])('the key of %j is %j', (name, key) => {
	expect(nameKey(name)).toBe(key);
});
