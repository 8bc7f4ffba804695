const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** Reads `1139`, `1,139`, `1.6`, `36%`; `null` for anything else. Symbols such as `c` are `noNumberOf`'s. */
export function readNumberCell(text: string): number | null {
	const digits = text.endsWith('%') ? text.slice(0, -1).trimEnd() : text;
	const number = NUMBER.test(digits) ? Number(digits.replaceAll(',', '')) : NaN;
	// Hundreds of digits would be read as infinite.
	return Number.isFinite(number) ? number : null;
}
