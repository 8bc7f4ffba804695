/** Sides of a box in a window, in pixels from the window's own edges. */
export interface Sides {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** Width and height in pixels. */
export interface Extent {
	readonly width: number;
	readonly height: number;
}

/** Where a list stands beside its button, in pixels. */
export interface MenuPlace {
	readonly side: 'under' | 'over';
	/** From the button's left edge to the list's. */
	readonly shift: number;
	/** At most this high; what is longer scrolls. */
	readonly tallest: number;
}

/** Between button and list. */
export const MENU_GAP = 4;
/** Between the list and the edges of the window. */
const EDGE = 8;

/**
 * Where the list of a menu fits: under its button, over it where only there is room, and else where
 * there is more. It starts or ends with its button, and moves as far as it takes to stay in the window.
 *
 * @param list how large all that stands in it is
 * @param view how large the window is
 */
export function menuPlace(
	button: Sides,
	list: Extent,
	view: Extent,
	align: 'start' | 'end'
): MenuPlace {
	const under = Math.max(0, view.height - button.bottom - MENU_GAP - EDGE);
	const over = Math.max(0, button.top - MENU_GAP - EDGE);
	const side = list.height <= under || under >= over ? 'under' : 'over';
	const wanted = align === 'start' ? button.left : button.right - list.width;
	const left = Math.max(EDGE, Math.min(wanted, view.width - EDGE - list.width));
	return { side, shift: left - button.left, tallest: side === 'under' ? under : over };
}
