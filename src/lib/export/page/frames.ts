import { MEDIA, type Medium } from './medium.ts';

/** A fixed size that a picture is made for. */
export interface Frame {
	readonly key: string;
	readonly name: string;
	/** What it is good for, in a few words. */
	readonly use: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** Pixels to the inch on the slide or the paper that it fills. */
	readonly density: number;
	readonly medium: Medium;
}

/** The sizes on offer: slides of 13⅓ by 7½ inches, and A4 as printers want it. */
export const FRAMES = [
	{
		key: 'slide',
		name: 'Slide',
		use: 'fills a 16:9 slide',
		width: 1920,
		height: 1080,
		density: 144,
		medium: MEDIA.slide
	},
	{
		key: 'slide-4k',
		name: 'Slide, 4K',
		use: 'for large screens',
		width: 3840,
		height: 2160,
		density: 288,
		medium: MEDIA.slide
	},
	{
		key: 'half-slide',
		name: 'Half slide',
		use: 'beside your own words',
		width: 960,
		height: 1080,
		density: 144,
		medium: MEDIA.slide
	},
	{
		key: 'square',
		name: 'Square',
		use: 'for posts and newsletters',
		width: 1080,
		height: 1080,
		density: 144,
		medium: MEDIA.slide
	},
	{
		key: 'a4-portrait',
		name: 'A4 portrait',
		use: 'for print, at 300 dots to the inch',
		width: 2480,
		height: 3508,
		density: 300,
		medium: MEDIA.paper
	},
	{
		key: 'a4-landscape',
		name: 'A4 landscape',
		use: 'for print, at 300 dots to the inch',
		width: 3508,
		height: 2480,
		density: 300,
		medium: MEDIA.paper
	}
] as const satisfies readonly Frame[];

export type FrameKey = (typeof FRAMES)[number]['key'];

/** The frame of a key that there is. */
export function frameNamed(key: FrameKey): Frame {
	const frame = frameOf(key);
	if (frame === undefined) throw new RangeError(`There is no frame "${key}".`);
	return frame;
}

/** The frame of that key; `undefined` where there is none. */
export function frameOf(key: string): (typeof FRAMES)[number] | undefined {
	return FRAMES.find((frame) => frame.key === key);
}
