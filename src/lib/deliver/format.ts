import type { Kit } from './kit.ts';
import type { MadeFile } from './made-file.ts';
import type { Order, Size } from './order.ts';

/** What a form makes of an order: each file of it under its name. */
export type Maker = (
	order: Order & { readonly ending: string },
	kit: Kit
) => Promise<readonly MadeFile[]>;

/** A form that is offered ready for use. */
export interface Offer {
	/** Unique among all offers. */
	readonly key: string;
	readonly name: string;
	/** What it is good for, in a few words. */
	readonly use: string;
	readonly size: Size;
}

/** A form that charts can be taken away in. */
export interface Format {
	/** Its name on the command line. */
	readonly key: string;
	readonly name: string;
	/** What it is, for the command line's help. */
	readonly use: string;
	/** Whether the charts of an inspection go into one file. */
	readonly joins: boolean;
	/** Whether the command line puts the other slides of the full pack beside them. */
	readonly joinsWords: boolean;
	/** Whether only a browser can write it. */
	readonly browserOnly: boolean;
	/** Whether it can be asked to fill a frame. */
	readonly framed: boolean;
	/** How it is offered beside a chart. */
	readonly chartOffers: readonly Offer[];
	/** How it is offered for a pack of slides. */
	readonly packOffers: readonly Offer[];
	/** The end of a file's name. */
	ending(size: Size): string;
	/** Fetches what makes it. */
	load(): Promise<{ readonly make: Maker }>;
}

/** The name of a file of this form and size. */
export function fileName(format: Format, stem: string, size: Size): string {
	return nameIn(size, stem, format.ending(size));
}

/** The same from an ending. */
export function nameIn({ frame }: Size, stem: string, ending: string): string {
	return `${stem}${frame === null ? '' : `-${frame.key}`}${ending}`;
}

/** Makes the files of an order. What makes them is fetched first. */
export async function makeFiles(
	format: Format,
	order: Order,
	kit: Kit
): Promise<readonly MadeFile[]> {
	const { make } = await format.load();
	return make({ ...order, ending: format.ending(order.size) }, kit);
}
