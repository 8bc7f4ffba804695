import { expect, test } from 'vitest';
import { ENGINES, readAsked } from '../../../scripts/check-engines/asked.ts';

test.each([
	[[], ENGINES, []],
	[['webkit'], ['webkit'], []],
	[['firefox', 'chromium'], ['firefox', 'chromium'], []],
	[['--only', 'a report', '--only', 'England'], ENGINES, ['a report', 'England']]
])('%j asks for %j and only %j', (words, engines, only) => {
	expect(readAsked(words)).toEqual({ engines: new Set(engines), only });
});

test('an engine that there is not is refused by its name', () => {
	expect(() => readAsked(['opera'])).toThrow('There is no engine "opera"');
	expect(readAsked(['--help'])).toBe('help');
});
