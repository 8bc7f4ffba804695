import { describe, expect, test } from 'vitest';
import { dataFragment, readDataFragment } from '#lib/session/data-link.ts';
import { dataIn } from '#lib/session/data-in.ts';
import { packText } from '#lib/session/packed-text.ts';
import { longLinkWords } from '../../../src/routes/long-link-words.ts';

const data = { fileName: 'north & south.csv', csv: 'authority,area\nÀ 🙂,"x\ny"\n' };

describe('the data of a link', () => {
	test('comes back as it was, whatever its letters', async () => {
		const fragment = (await dataFragment(data)) ?? '';
		expect(fragment).toMatch(/^#[\w.*+%=&-]+$/);
		expect(dataIn(fragment)).toBe(fragment);
		expect(await readDataFragment(fragment)).toEqual(data);
	});

	test('is not made where the link would be too long', async () => {
		const csv = Array.from({ length: 20_000 }, (_, index) =>
			((index * 7919) % 104_729).toString(36)
		);
		expect(await dataFragment({ ...data, csv: csv.join(',') })).toBeNull();
	});

	test.each([
		['', ''],
		['#judgement-being-healthy', ''],
		['#data=', ''],
		['#mydata=x', ''],
		['#data=x', '#data=x'],
		['#file=a&data=x', '#file=a&data=x']
	])('in the fragment "%s" is "%s"', (fragment, found) => {
		expect(dataIn(fragment)).toBe(found);
	});

	test('is missing where it is damaged, too long or unpacks to far too much', async () => {
		const fragment = (await dataFragment(data)) ?? '';
		expect(await readDataFragment(fragment.slice(0, -8))).toBeNull();
		expect(await readDataFragment('#data=%00%01')).toBeNull();
		expect(await readDataFragment(`#data=${'A'.repeat(40_000)}`)).toBeNull();
		expect(await readDataFragment(`#data=${await packText('a'.repeat(3_000_000))}`)).toBeNull();
	});
});

test.each([
	[2000, ''],
	[
		7340,
		'The link has 7,340 characters, and some mail programs cut links this long. A file is safer there.'
	]
])('of a link of %s characters is said: %s', (length, words) => {
	expect(longLinkWords(length)).toBe(words);
});
