import { expect, test } from 'vitest';
import { escapeXml, unescapeXml } from '#lib/style/escape-xml.ts';

test.each([
	['markup', '<b>a & b</b>', '&lt;b&gt;a &amp; b&lt;/b&gt;'],
	['the end of an attribute', '" onload="x', '&quot; onload=&quot;x'],
	['an apostrophe, which ends nothing', "children's", "children's"],
	['an escape', '&lt;', '&amp;lt;'],
	['the end of a section', ']]>', ']]&gt;'],
	['other scripts and emoji', 'שלום Việt 🙂', 'שלום Việt 🙂'],
	['line breaks and tabs', 'a\nb\tc\rd', 'a\nb\tc\rd']
])('%s is escaped, and read back as it was', (_name, text, escaped) => {
	expect(escapeXml(text)).toBe(escaped);
	expect(unescapeXml(escaped)).toBe(text);
});

test.each([
	['a vertical tab', 'a\u000bb'],
	['a form feed', 'a\u000cb'],
	['characters that are none', 'a\ufffe\uffffb'],
	['several control characters', 'a\u0000\u0007\u000b\u001fb']
])('%s cannot stand in XML, and the words on both sides stay apart', (_name, text) => {
	expect(escapeXml(text)).toBe('a b');
});

test.each([
	['control characters beside a space', 'a \u0007\u001fb', 'a b'],
	['control characters at the ends', '\u000ba b\u0000', 'a b']
])('%s are dropped', (_name, text, escaped) => {
	expect(escapeXml(text)).toBe(escaped);
});

test.each([
	['the first half of a character', 'a\ud83db'],
	['the second half of a character', 'a\ude42b'],
	['halves the wrong way round', 'a\ude42\ud83db']
])('%s cannot stand in XML and are dropped', (_name, text) => {
	expect(escapeXml(text)).toBe('ab');
});

test.each([
	['by decimal number', '&#8211;&#128578;', '–🙂'],
	['by hexadecimal number', '&#x2013;&#X1f642;', '–🙂'],
	['by name', '&nbsp;&apos;&quot;', '\u00a0\'"'],
	['by a name we do not know', '&hellip;', '&hellip;'],
	['without an end', '&amp a', '&amp a'],
	['once only', '&amp;lt;', '&lt;']
])('an entity is read %s', (_name, escaped, text) => {
	expect(unescapeXml(escaped)).toBe(text);
});
