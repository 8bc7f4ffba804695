import { expect, test } from 'vitest';
import { footNotes, footShape } from '#lib/export/pptx/slide/foot.ts';

const SOURCE = {
	line: 'Source: Ofsted, Local authority inspection outcomes, published 25 September 2025',
	url: null,
	licence: '© Crown copyright 2025, Open Government Licence'
};
const NOTE = 'Children in care, nearest area: one is of children in care and care leavers';

function saidAtFoot(footnotes: readonly string[]): string {
	const { paragraphs } = footShape({ footnotes, source: SOURCE }, '2026-01-31');
	return paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}

test('notes stand before the source where there is room for both', () => {
	expect(saidAtFoot([NOTE])).toMatch(
		/^Children in care.*\. Source: Ofsted.*Open Government Licence/
	);
});

test.each([6, 40])('with %i notes the source stands whole before them', (count) => {
	const said = saidAtFoot(Array.from({ length: count }, () => NOTE));
	expect(said).toMatch(/^Source: Ofsted.*Open Government Licence.*Children in care.*…$/);
});

test('the notes of the speaker have all', () => {
	const notes = footNotes({ footnotes: [NOTE], source: SOURCE }, '2026-01-31');
	expect(notes.slice(0, 2)).toEqual([NOTE, SOURCE.line]);
});
