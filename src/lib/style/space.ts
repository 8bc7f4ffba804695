/** Type sizes of a drawing, in its own units. */
export interface TypeSizes {
	readonly base: number;
	/** Of what matters less. */
	readonly small: number;
	/** What can just be read where the drawing goes: whatever is set smaller to fit ends here. */
	readonly least: number;
}

/** The space that a chart is drawn for. Its units are pixels on a page and points in a file. */
export interface Space {
	/** The drawing is as wide as this. */
	readonly width: number;
	/**
	 * Height that there is, which a chart may fill; `null`: as much as it needs. A chart that needs more
	 * is higher, and whoever asked for it cuts it or takes smaller type.
	 */
	readonly height: number | null;
	readonly type: TypeSizes;
	/** Whether rows stand close, so that a chart is seen whole beside others. */
	readonly dense: boolean;
}

/**
 * Type of a page's charts, of one that is to be seen whole on a first screen, and of several that stand
 * beside one another there.
 */
const SCREEN_TYPE = {
	usual: { base: 16, small: 14, least: 9 },
	close: { base: 15, small: 14, least: 9 },
	dense: { base: 13, small: 12, least: 9 }
} as const satisfies Record<string, TypeSizes>;

/** How much of a page a chart may take. */
export type ScreenDensity = keyof typeof SCREEN_TYPE;

/** A column of a page, as high as the chart needs it. */
export function onScreen(width: number, density: ScreenDensity = 'usual'): Space {
	return { width, height: null, type: SCREEN_TYPE[density], dense: density !== 'usual' };
}

/** Below this width, in ems, labels stand above marks instead of beside them. */
const NARROW = 32.5;

/** Whether labels have no room beside marks. */
export function isNarrow({ width, type }: Pick<Space, 'width' | 'type'>): boolean {
	return width < NARROW * type.base;
}

export function sameSpace(one: Space, other: Space): boolean {
	return (
		one.width === other.width &&
		one.height === other.height &&
		one.dense === other.dense &&
		one.type.base === other.type.base &&
		one.type.small === other.type.small &&
		one.type.least === other.type.least
	);
}
