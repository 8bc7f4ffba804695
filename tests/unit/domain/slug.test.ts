import { describe, expect, test } from 'vitest';
import { slug, uniqueKeys } from '#lib/domain/slug.ts';

describe('slug', () => {
	test.each([
		['Being healthy', 'being-healthy'],
		['  Economic – well-being! ', 'economic-well-being'],
		["Children's homes", 'childrens-homes'],
		['King’s Lynn', 'kings-lynn'],
		['Ynys Môn', 'ynys-mon'],
		['Đặng Ổn', 'đang-on'],
		['İstanbul', 'istanbul'],
		['½ & ﬁve', '1-2-five'],
		['שלום עולם', 'שלום-עולם'],
		['../../etc?q=<b>#x', 'etc-q-b-x'],
		['2012', '2012']
	])('%j becomes %j', (name, expected) => {
		expect(slug(name, 'area')).toBe(expected);
	});

	test.each(['', ' ', '***', '🙂', '\u0301'])(
		'%j leaves nothing, so the fallback stands',
		(name) => {
			expect(slug(name, 'area')).toBe('area');
		}
	);

	test.each([
		['at the end of a word', `${'a'.repeat(30)} ${'b'.repeat(30)}`, 'a'.repeat(30)],
		['right after a word', `${'a'.repeat(59)} b`, 'a'.repeat(59)],
		['inside a word only where there is but one', 'a'.repeat(61), 'a'.repeat(60)],
		['never inside a character of two halves', '𐐨'.repeat(70), '𐐨'.repeat(60)]
	])('a long name is cut %s', (_name, name, expected) => {
		expect(slug(name, 'area')).toBe(expected);
	});

	test('a name of sixty characters is kept whole', () => {
		const name = `${'a'.repeat(29)}-${'b'.repeat(30)}`;
		expect(slug(name, 'area')).toBe(name);
	});
});

describe('uniqueKeys', () => {
	const given = (...wanted: readonly string[]) => wanted.map(uniqueKeys());

	test('each key is given out once', () => {
		expect(given('a', 'b', 'a', 'a')).toEqual(['a', 'b', 'a-2', 'a-3']);
	});

	test.each([
		['before', ['a-2', 'a', 'a'], ['a-2', 'a', 'a-3']],
		['after', ['a', 'a', 'a-2'], ['a', 'a-2', 'a-2-2']],
		['in a row', ['a-2', 'a-3', 'a', 'a', 'a'], ['a-2', 'a-3', 'a', 'a-4', 'a-5']]
	])('a number that a name already has is passed over: %s', (_name, wanted, expected) => {
		expect(given(...wanted)).toEqual(expected);
	});

	test('a thousand repeats of names that collide stay apart', () => {
		const names = ['a', 'a-2', 'a-2-2', 'a-3', '__proto__'];
		const keys = given(...Array.from({ length: 1000 }, (_, index) => names[index % 5] ?? ''));
		expect(new Set(keys).size).toBe(1000);
	});

	test('two files do not share their keys', () => {
		expect([...given('a'), ...given('a')]).toEqual(['a', 'a']);
	});
});
