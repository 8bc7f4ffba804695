import { strFromU8, unzipSync } from 'fflate';
import { unescapeXml } from '../../src/lib/style/escape-xml.ts';
import type { PageText } from './text-sizes.ts';

/** What the file itself says of one slide. */
export interface SlideFacts {
	readonly title: string;
	/** Lower edge of the title and upper edge of what stands at the foot, in points. */
	readonly titleBottom: number;
	readonly footTop: number;
	readonly texts: readonly PageText[];
	readonly pictures: number;
	/** Whether it is the first slide of a pack, which is a title and no more. */
	readonly isTitle: boolean;
}

const EMU = 12_700;
/** Places for text at the foot: note, source, number. */
const FOOT = /<p:ph type="(?:ftr|sldNum)"|<p:ph [^>]*idx="14"/;

/** Every slide of a deck in order, by its own markup. */
export function slidesIn(deck: Uint8Array): readonly SlideFacts[] {
	const files = unzipSync(deck);
	const read = (path: string) => {
		const bytes = files[path];
		if (bytes === undefined) throw new Error(`The deck has no ${path}.`);
		return strFromU8(bytes);
	};
	const count = Object.keys(files).filter((path) =>
		/^ppt\/slides\/slide\d+\.xml$/.test(path)
	).length;
	return Array.from({ length: count }, (_, index) => {
		const name = `slide${index + 1}.xml`;
		const relationships = read(`ppt/slides/_rels/${name}.rels`);
		const charts = Array.from(
			relationships.matchAll(/Target="\.\.\/(charts\/[^"]+)"/g),
			([, path]) => read(`ppt/${path ?? ''}`)
		);
		return factsOf(read(`ppt/slides/${name}`), charts);
	});
}

function factsOf(slide: string, charts: readonly string[]): SlideFacts {
	const shapes = slide.match(/<p:(sp|graphicFrame)>.*?<\/p:\1>/gs) ?? [];
	const title = shapes.find((shape) => /type="(?:title|ctrTitle)"/.test(shape)) ?? '';
	const feet = shapes.filter((shape) => FOOT.test(shape));
	const texts = [...shapes, ...charts].flatMap((shape) => {
		const isFoot = FOOT.test(shape);
		const { top } = placeOf(shape);
		return sizesIn(shape).map(([size, words]) => ({ words, size, top, isFoot }));
	});
	const { top, height } = placeOf(title);
	return {
		title: wordsIn(title),
		titleBottom: top + height,
		footTop: Math.min(...feet.map((shape) => placeOf(shape).top).filter((y) => y > 0)),
		texts,
		pictures: (slide.match(/<p:pic>|<a:blip /g) ?? []).length,
		isTitle: /type="ctrTitle"/.test(title)
	};
}

function placeOf(shape: string): { readonly top: number; readonly height: number } {
	const [, y = 0, height = 0] =
		/<a:off x="-?\d+" y="(-?\d+)"\/><a:ext cx="\d+" cy="(\d+)"/.exec(shape) ?? [];
	return { top: Number(y) / EMU, height: Number(height) / EMU };
}

/** Each size that is written, with the words in it. */
function sizesIn(markup: string): readonly (readonly [size: number, words: string])[] {
	const runs = markup.matchAll(/<a:rPr[^>]* sz="(\d+)"[^>]*>.*?<a:t>(.*?)<\/a:t>/gs);
	const defaults = markup.matchAll(/<a:defRPr[^>]* sz="(\d+)"/g);
	return [
		...Array.from(runs, ([, size, words]) => [size, words] as const),
		...Array.from(defaults, ([, size]) => [size, 'words of a chart'] as const)
	].map(([size, words = '']) => [Number(size) / 100, unescapeXml(words)] as const);
}

function wordsIn(shape: string): string {
	return unescapeXml(Array.from(shape.matchAll(/<a:t>(.*?)<\/a:t>/g), ([, text]) => text).join(''));
}
