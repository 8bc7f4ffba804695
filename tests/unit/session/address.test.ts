import { expect, test } from 'vitest';
import { Address } from '#lib/session/address.svelte.ts';

function address(query: string, fragment: string): Address {
	const made = new Address(
		() => new URLSearchParams(query),
		() => fragment
	);
	made.follow();
	return made;
}

test('data in an address goes along, and stays behind with the inspection it is of', () => {
	const at = address('?inspection=a&order=worst', '#data=x');
	expect(at.shared()).toBe('?inspection=a#data=x');
	expect(at.with({ order: null })).toBe('?inspection=a#data=x');
	expect(at.shared({ inspection: 'a' })).toBe('?inspection=a#data=x');
	expect(at.shared({ inspection: 'b' })).toBe('?inspection=b');
	expect(at.shared({ inspection: null })).toBe('');
});

test('a place in the page does not go along', () => {
	expect(address('?colours=single-hue', '#judgement-x').shared()).toBe('?colours=single-hue');
});
