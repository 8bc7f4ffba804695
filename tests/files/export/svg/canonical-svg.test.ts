import { expect, test } from 'vitest';
import { canonicalSvg } from '#lib/export/svg/canonical-svg.ts';
import { onScreen } from '#lib/style/space.ts';
import { allCharts } from '#lib/view/kinds.ts';
import { example } from '../../../example.ts';
import { drawerOf } from '../drawn.ts';
import { parseXml } from '../pptx/xml-tree.ts';

const svg = (inside: string) => `<svg width="10">${inside}</svg>`;

test.each([
	['attributes in another order', '<rect y="2" x="1"/>', '<rect x="1" y="2"/>'],
	['comments', '<!--[--><rect/><!-- <b> --><!---->', '<rect/>'],
	['comments inside text', '<text>a<!---->b</text>', '<text>ab</text>'],
	['an element opened and closed', '<rect x="1"></rect>', '<rect x="1"/>'],
	['space before the end of an element', '<rect x="1" />', '<rect x="1"/>'],
	['an element with nothing but comments', '<g><!--[--><!--]--></g>', '<g/>'],
	['space between elements', '<g>\n\t<rect/> <rect/>\n</g>', '<g><rect/><rect/></g>'],
	[
		'space between the lines of a text',
		'<text><tspan>a</tspan>\n<tspan>b</tspan></text>',
		'<text><tspan>a</tspan><tspan>b</tspan></text>'
	],
	['line breaks between attributes', '<rect\n\tx="1"\n\ty="2"\n/>', '<rect x="1" y="2"/>'],
	['an attribute without a value', '<text x></text>', '<text x=""/>'],
	['entities of HTML', '<text>a&nbsp;b&apos;s</text>', "<text>a\u00a0b's</text>"],
	['entities by number', '<text>&#8211;&#x2013;</text>', '<text>––</text>'],
	['letters that need no escape', '<text>"a" > b</text>', '<text>&quot;a&quot; &gt; b</text>'],
	['entities in attributes', '<g a="&#34;&amp;&lt;"/>', '<g a="&quot;&amp;&lt;"/>'],
	['the page’s own attributes', '<g class="a" style="b" role="c" aria-d="e" data-f="g"/>', '<g/>'],
	['an attribute that only begins like the page’s', '<g roles="a"/>', '<g roles="a"/>'],
	['numbers with a long tail', '<g d="M1.23456 -0.005,3.1"/>', '<g d="M1.23 0,3.1"/>']
])('%s make no difference', (_name, markup, normal) => {
	expect(canonicalSvg(svg(markup))).toBe(svg(normal));
	expect(canonicalSvg(svg(normal))).toBe(svg(normal));
});

test.each([
	['space inside text', '<text>a <tspan> b</tspan></text>'],
	['a line of nothing but space', '<text> </text><text><tspan> </tspan></text>'],
	['an escape that was written out', '<text>&amp;lt;b&amp;gt;</text>'],
	['a number in words', '<text>1.23456</text>']
])('%s is kept', (_name, markup) => {
	expect(canonicalSvg(svg(markup))).toBe(svg(markup));
});

test('what stands around the drawing is dropped', () => {
	expect(canonicalSvg(`<!--[--><div>${svg('<rect/>')}<p>a</p></div>`)).toBe(svg('<rect/>'));
});

test.each(['', '<p>a</p>', '</svg><svg', '<svg>'])('%j holds no drawing', (markup) => {
	expect(() => canonicalSvg(markup)).toThrow(RangeError);
});

test.each(allCharts(example()).map((view) => [view.fileStem, view] as const))(
	'%s is well formed, and in normal form already',
	(_stem, view) => {
		const drawing = canonicalSvg(drawerOf(view)(onScreen(1104)));
		expect(parseXml(drawing).name).toBe('svg');
		expect(canonicalSvg(drawing)).toBe(drawing);
	}
);
