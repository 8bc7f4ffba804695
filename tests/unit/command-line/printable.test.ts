import { expect, test } from 'vitest';
import { printable } from '../../../scripts/charts/printable.ts';

test.each([
	['words of any script', 'Nör­th שלום 🙂: 112 rows; one inspection.', null],
	['a colour', 'a\u001b[31mred', 'a\\u001b[31mred'],
	['a title of the window', '\u001b]0;owned\u0007', '\\u001b]0;owned\\u0007'],
	['a control sequence in one character', 'a\u009b2J', 'a\\u009b2J'],
	['a second line', 'a\r\nnorth.csv: all read', 'a\\u000d\\u000anorth.csv: all read'],
	['words turned round', '\u202eebyA', '\\u202eebyA']
])('%s is printed so that a terminal shows it and does not obey it', (_name, line, printed) => {
	expect(printable(line)).toBe(printed ?? line);
});
