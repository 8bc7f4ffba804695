import { expect, test } from 'vitest';
import { embedCode, heightIn } from '#lib/components/chart/embed-code.ts';

const HEIGHTS = [
	{ width: 320, height: 1500 },
	{ width: 400, height: 1490 },
	{ width: 560, height: 900 },
	{ width: 640, height: 960 }
];

test('neither a title nor an address can end its attribute or hold what markup forbids', () => {
	const code = embedCode('https://x.org/?a=1&b="2"', 'A "title" > <b>\u0001 & all', HEIGHTS);
	expect(code).toContain('src="https://x.org/?a=1&amp;b=&quot;2&quot;"');
	expect(code).toContain('title="A &quot;title&quot; &gt; &lt;b&gt; &amp; all"');
});

test('the code has the height for a column of text, for where nothing else is understood', () => {
	expect(embedCode('https://x.org/', 'A', HEIGHTS)).toContain('height="960"');
	expect(embedCode('https://x.org/', 'A', HEIGHTS.slice(0, 1))).toContain('height="1500"');
});

test('the height steps down and up with the width of the column, and small steps are one', () => {
	expect(heightIn(HEIGHTS)).toBe(
		'calc(1500px - 600*clamp(0px,100cqi - 559px,1px) + 60*clamp(0px,100cqi - 639px,1px))'
	);
	expect(heightIn(HEIGHTS.slice(0, 2))).toBe('calc(1500px)');
});
