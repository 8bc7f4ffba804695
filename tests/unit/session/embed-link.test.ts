import { describe, expect, it } from 'vitest';
import { embedFragment, readEmbedFragment } from '#lib/session/embed-link.ts';
import { packText, unpackText } from '#lib/session/packed-text.ts';

const data = {
	figure: 'grade-heatmap',
	fileName: 'north & south.csv',
	csv: 'authority,area\nÀ 🙂,"x\ny"\n'
};

describe('the data of a link', () => {
	it('comes back as it was, whatever its letters', async () => {
		const fragment = await embedFragment(data);
		expect(fragment).toMatch(/^[\w.*+%=&-]+$/);
		expect(await readEmbedFragment(`#${fragment ?? ''}`)).toEqual(data);
	});

	it('is refused when the link would be too long to be kept whole', async () => {
		const noise = Array.from({ length: 20_000 }, (_, index) =>
			((index * 7919) % 104_729).toString(36)
		);
		expect(await embedFragment({ ...data, csv: noise.join(',') })).toBeNull();
	});

	it.each([
		['empty', ''],
		['without data', '#figure=grade-heatmap'],
		['without a figure', '#data=AAAA'],
		['not packed', '#figure=grade-heatmap&data=hello'],
		['no letters of an address', '#figure=grade-heatmap&data=%00%01']
	])('is missing when the fragment is %s', async (_what, fragment) => {
		expect(await readEmbedFragment(fragment)).toBeNull();
	});

	it('is damaged when the link was cut off', async () => {
		const fragment = (await embedFragment(data)) ?? '';
		expect(await readEmbedFragment(fragment.slice(0, -8))).toBeNull();
	});

	it('is refused when it unpacks to far more than a report', async () => {
		expect(await unpackText(await packText('a'.repeat(3_000_000)))).toBeNull();
	});
});
