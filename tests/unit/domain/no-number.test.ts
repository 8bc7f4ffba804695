import { expect, test } from 'vitest';
import type { NoNumberKind } from '#lib/domain/no-number.ts';
import { noNumberOf } from '#lib/read/cell/no-number-cell.ts';

const WRITTEN: Readonly<Record<NoNumberKind, readonly string[]>> = {
	suppressed: ['c', 'C', '[c]', '*', 'suppressed', 'Suppressed'],
	'not-available': ['x', '[x]', 'u', '[u]', ':', '..', '-', 'not available', 'Not  available'],
	'not-applicable': ['z', '[Z]', '.', 'not applicable'],
	small: ['low', '[low]', 'k', '~', 'small', '<5', '< 5', '<0.5', '<5%']
};

test.each(
	Object.entries(WRITTEN).flatMap(([kind, texts]) => texts.map((written) => ({ kind, written })))
)('$written stands for a number that is $kind, and is kept as written', ({ kind, written }) => {
	expect(noNumberOf(written)).toEqual({ kind, written });
});

test.each(['', '0', '1,139', 'n/a', 'cx', '[]', '[*]', '<', '<b>', 'about 5', '--', 'toString'])(
	'%j stands for none of these',
	(written) => {
		expect(noNumberOf(written)).toBeNull();
	}
);
