import { expect, test } from 'vitest';
import { embedCode } from '#lib/components/chart/embed-code.ts';

test('neither a title nor an address can end its attribute or hold what markup forbids', () => {
	const code = embedCode('https://x.org/?a=1&b="2"', 'A "title" > <b>\u0001 & all', 900);
	expect(code).toContain('src="https://x.org/?a=1&amp;b=&quot;2&quot;"');
	expect(code).toContain('title="A &quot;title&quot; &gt; &lt;b&gt; &amp; all"');
});
