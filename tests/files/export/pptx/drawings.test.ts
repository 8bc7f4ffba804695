import { expect, test } from 'vitest';
import { deckOf } from '#lib/export/pptx/deck.ts';
import { innerOf } from '#lib/export/svg/drawing.ts';
import { textLines } from '#lib/export/page/text-lines.ts';
import { svgTree, type SvgElement } from '#lib/export/svg/svg-tree.ts';
import { slidesOf } from '#lib/export/pptx/deck.ts';
import { allCharts, kitOf } from '#lib/view/kinds.ts';
import { awkward } from '../../../awkward.ts';
import { example } from '../../../example.ts';
import { ilacsReport, sifReport } from '../../../examples.ts';
import { slideOf } from './drawn-slides.ts';
import { openPackage, slidesIn } from './opened-deck.ts';
import { all, first, textOf } from './xml-tree.ts';

const LOOK = { palette: 'blue-orange', madeOn: '2026-11-24' } as const;

const drawn = [example(), ilacsReport(), sifReport(), awkward()].flatMap((inspection) =>
	allCharts(inspection).filter((view) => kitOf(view).native(view).kind === 'drawing')
);

/** Every line of text that a drawing shows. */
function linesIn(element: SvgElement): readonly string[] {
	return element.name === 'text'
		? textLines(element).map(({ text }) => text)
		: element.children.flatMap(linesIn);
}

test.each(drawn.map((view) => [view.fileStem, view] as const))(
	'%s is one group of shapes that says what it shows, with every word of its drawing',
	async (_name, view) => {
		const source = slideOf(view);
		const shown = slidesOf(source, LOOK).flatMap(({ shapes }) =>
			shapes.filter((shape) => shape.kind === 'drawing')
		);
		const slides = slidesIn(openPackage(await deckOf([source], { title: 'A deck', ...LOOK })));
		const groups = slides.flatMap(({ xml }) => all(xml, 'p:grpSp'));
		expect(groups).toHaveLength(shown.length);
		groups.forEach((group, index) => {
			const { alt = '', svg = '' } = shown[index] ?? {};
			expect(first(group, 'p:cNvPr').attributes.descr).toBe(alt);
			const words = linesIn(svgTree(innerOf(svg)))
				.join(' ')
				.split(/\s+/);
			const said = all(group, 'p:txBody')
				.flatMap((body) => all(body, 'a:r').map(textOf))
				.join(' ');
			for (const word of words) expect(said).toContain(word);
		});
	}
);

test.each(drawn.map((view) => [view.fileStem, view] as const))(
	'%s has no text under 14 points in it',
	async (_name, view) => {
		const deck = await deckOf([slideOf(view)], { title: 'A deck', ...LOOK });
		for (const { xml } of slidesIn(openPackage(deck))) {
			for (const group of all(xml, 'p:grpSp')) {
				for (const { attributes } of all(group, 'a:rPr')) {
					expect(Number(attributes.sz)).toBeGreaterThanOrEqual(1400);
				}
			}
		}
	}
);
