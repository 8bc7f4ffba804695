import { expect, test } from 'vitest';
import { xml } from '#lib/export/pptx/write/xml.ts';
import { parseXml } from '../xml-tree.ts';

test('a template drops its own line breaks and indents', () => {
	const inner = [xml`<b/>`, xml`<c/>`];
	expect(
		xml`
			<a>
				${inner}
			</a>`.markup
	).toBe('<a><b/><c/></a>');
});

test('text in a hole is escaped, numbers and nothing are not', () => {
	expect(xml`<a b="${'"<&>'}" c="${2.5}">${null}${'\u0007x'}</a>`.markup).toBe(
		'<a b="&quot;&lt;&amp;&gt;" c="2.5">x</a>'
	);
});

test.each([
	['tags that do not match', '<a><b></a></b>'],
	['a stray ampersand', '<a>&</a>'],
	['a stray bracket', '<a>< b</a>'],
	['an attribute twice', '<a b="1" b="2"/>'],
	['a prefix without a namespace', '<p:a/>'],
	['a forbidden character', '<a>\u0007</a>'],
	['half a character', '<a>\ud83d</a>'],
	['a second root', '<a/><b/>']
])('the tests’ own parser refuses %s', (_name, source) => {
	expect(() => parseXml(source)).toThrow(SyntaxError);
});
