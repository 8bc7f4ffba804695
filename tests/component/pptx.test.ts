import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { deckOf } from '#lib/export/pptx/deck.ts';
import { awkward } from '../awkward.ts';
import { example } from '../example.ts';
import { hostile } from '../files/export/pptx/hostile.ts';
import { everySlide } from '../files/export/pptx/sources.ts';

test.each([
	['the built-in report', example()],
	['an awkward file', awkward()],
	['hostile text', hostile()]
])('a browser makes a deck of %s, of XML that its own parser reads', async (_name, inspection) => {
	const deck = await deckOf(everySlide(inspection), {
		title: 'A deck',
		palette: 'blue-orange',
		madeOn: '2026-11-24'
	});
	const files = Object.entries(unzipSync(deck)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
	expect(files.length).toBeGreaterThan(50);
	for (const [path, bytes] of files) {
		const read = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
		expect(read.querySelector('parsererror')?.textContent, path).toBeUndefined();
	}
});
