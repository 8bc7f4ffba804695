import { QUIET } from '../../../style/palette.ts';
import { fitText, type FittedText } from './fit-text.ts';
import { MARGIN, CONTENT_WIDTH, PLACES, SIZES } from './page.ts';
import { plain } from './paragraphs.ts';
import type { PlacedSlide, TextShape } from './shape.ts';
import type { TitleSlide } from './slide-source.ts';

/** The first slide: what the deck is about, large. */
export function titleSlides({ title, subtitle, lines, notes }: TitleSlide): readonly PlacedSlide[] {
	const top = fitText(title, PLACES.centredTitle, SIZES.centredTitle, 'semibold');
	const under = fitText(
		subtitle,
		{ width: CONTENT_WIDTH, height: 54 },
		[20, 18, 16, 14],
		'regular'
	);
	const y = PLACES.centredTitle.y + PLACES.centredTitle.height + 14;
	const box = { x: MARGIN, y, width: CONTENT_WIDTH, height: under.height };
	const below = { ...box, y: y + under.height + 22, height: 90 };
	const shapes: TextShape[] = [
		{
			kind: 'text',
			placeholder: 'centred-title',
			box: PLACES.centredTitle,
			paragraphs: [plain(top.text, top.size, { bold: true })]
		},
		{
			kind: 'text',
			placeholder: 'subtitle',
			box,
			paragraphs: [plain(under.text, under.size, { colour: QUIET })]
		}
	];
	const { width, height } = below;
	const said = lines.map((line) => fitText(line, { width, height }, [14], 'regular'));
	const room = said.filter((_line, index) => sum(said.slice(0, index + 1)) <= height);
	if (room.length > 0) {
		const paragraphs = room.map(({ text, size }) => plain(text, size));
		shapes.push({ kind: 'text', placeholder: 'body', box: below, paragraphs });
	}
	return [{ layout: 'title', title, shapes, notes }];
}

function sum(lines: readonly FittedText[]): number {
	return lines.reduce((total, { height }) => total + height, 0);
}
