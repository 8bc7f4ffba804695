/** What a spreadsheet takes for a formula, and any text that already carries our mark. */
const RISKY = /^'*[=+\-@\t\r]/;
const MARKED = /^'+[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?%?$/;

/**
 * A cell that is safe to open in a spreadsheet: a leading apostrophe stops it being run as a
 * formula. Numbers stay numbers. `readFormulaCell` takes the apostrophe off again.
 */
export function writeFormulaCell(text: string): string {
	return RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text that `writeFormulaCell` was given. */
export function readFormulaCell(text: string): string {
	return text.startsWith("'") && MARKED.test(text) ? text.slice(1) : text;
}
