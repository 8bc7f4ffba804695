/** Lines, from one up to another, which is not one of them. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** Lines drawn beyond either edge, so that a short scroll shows no gap. */
const BEYOND = 6;

/** The lines that are in view, all of one height, with some on either side. */
export function linesInView(
	scrolled: number,
	room: number,
	{ height, count }: { readonly height: number; readonly count: number },
	beyond = BEYOND
): Range {
	const first = Math.floor(scrolled / height) - beyond;
	const last = Math.ceil((scrolled + room) / height) + beyond;
	const from = Math.max(0, Math.min(first, count));
	return { from, to: Math.max(from, Math.min(last, count)) };
}

/** Where to scroll so that a line is seen whole; where it already is, nowhere. */
export function scrolledTo(line: number, scrolled: number, room: number, height: number): number {
	const top = line * height;
	if (top < scrolled) return top;
	return top + height > scrolled + room ? top + height - room : scrolled;
}
