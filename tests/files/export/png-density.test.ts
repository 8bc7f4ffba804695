import { expect, test } from 'vitest';
import { PNG } from 'pngjs';
import { paintPng } from '#lib/deliver/paint-png.ts';
import { withDensity } from '#lib/export/png-density.ts';
import { phonesRefuse } from '#lib/export/png.ts';

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';

/** Name and content of every chunk of a PNG. */
function chunksOf(png: Uint8Array) {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const chunks: { name: string; content: DataView }[] = [];
	for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
		const length = view.getUint32(at);
		const name = new TextDecoder('latin1').decode(png.subarray(at + 4, at + 8));
		chunks.push({ name, content: new DataView(png.buffer, png.byteOffset + at + 8, length) });
	}
	return chunks;
}

test.each([
	[72, 2835],
	[144, 5669],
	[300, 11811]
])('a PNG of %i dots to the inch says so in dots to the metre', async (density, perMetre) => {
	const png = withDensity(await paintPng(SVG, 1), density);
	const chunk = chunksOf(png).find(({ name }) => name === 'pHYs')?.content;
	expect(chunk?.getUint32(0)).toBe(perMetre);
	expect(chunk?.getUint32(4)).toBe(perMetre);
	expect(chunk?.getUint8(8)).toBe(1);
});

test('its picture is unharmed, and its chunk is the second', async () => {
	const png = withDensity(await paintPng(SVG, 1), 300);
	expect(chunksOf(png).map(({ name }) => name)[1]).toBe('pHYs');
	// The reader checks the sum of every chunk.
	const { width, data } = PNG.sync.read(Buffer.from(png), { checkCRC: true });
	expect([width, data[3]]).toEqual([8, 255]);
});

test('a PNG that says how large it is stays as it is', async () => {
	const png = withDensity(await paintPng(SVG, 1), 300);
	expect(withDensity(png, 72)).toBe(png);
});

test.each([
	['a slide', { width: 1920, height: 1080 }, 1, null],
	['the most that phones open', { width: 4096, height: 4096 }, 1, null],
	['a tall picture at four times', { width: 1200, height: 2000 }, 4, /38\.4 million pixels.*Phones/]
])('%s: phones', (_what, size, scale, said) => {
	if (said === null) expect(phonesRefuse(size, scale)).toBeNull();
	else expect(phonesRefuse(size, scale)).toMatch(said);
});
