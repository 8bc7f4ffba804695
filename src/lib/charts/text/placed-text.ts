/** Lines of text at a place; `baseline` is that of the first line, in pixels. */
export interface PlacedText {
	readonly lines: readonly string[];
	readonly x: number;
	readonly baseline: number;
}
