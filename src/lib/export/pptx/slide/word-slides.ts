import { INK, QUIET } from '../../../style/palette.ts';
import { partWords } from '../../../view/part-alt.ts';
import { fitText } from './fit-text.ts';
import { heading } from './heading.ts';
import { MARGIN, CONTENT_WIDTH, PLACES, SIZES } from './page.ts';
import { plain, type Paragraph } from './paragraphs.ts';
import type { Box, PlacedSlide, TextShape } from './shape.ts';
import type { SlideText, TextSlide, TitleSlide } from './slide-source.ts';

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
	const texts = lines.map((text): SlideText => ({ kind: 'text', text }));
	const [first] = textPages(texts, below, [14, 13, 12]);
	if (first !== undefined) {
		shapes.push({ kind: 'text', placeholder: 'body', box: below, paragraphs: first });
	}
	return [{ layout: 'title', title, shapes, notes }];
}

/** Words alone, on as many slides as they need. */
export function textSlides({
	title,
	subtitle,
	paragraphs,
	notes
}: TextSlide): readonly PlacedSlide[] {
	const { body } = heading(title, subtitle, partWords(0, 9));
	const pages = textPages(paragraphs, body, SIZES.body);
	return pages.map((page, index) => {
		const count = partWords(index, pages.length);
		return {
			layout: 'text',
			title: title + count,
			shapes: [
				...heading(title, subtitle, count).shapes,
				{ kind: 'text', placeholder: 'body', box: body, paragraphs: page }
			],
			notes: index === 0 ? notes : [title + count]
		};
	});
}

/** Paragraphs in boxes of one size: one box at the largest size at which all fit, else several. */
function textPages(
	texts: readonly SlideText[],
	box: Box,
	sizes: readonly number[]
): readonly (readonly Paragraph[])[] {
	const size = sizes.find((candidate) => cut(texts, box, candidate).length === 1);
	return cut(texts, box, size ?? sizes.at(-1) ?? 14);
}

function cut(
	texts: readonly SlideText[],
	{ width, height }: Box,
	size: number
): readonly (readonly Paragraph[])[] {
	const fitted = texts.map(({ kind, text }) => {
		const bold = kind === 'heading';
		const said = fitText(text, { width, height }, [size], bold ? 'semibold' : 'regular');
		return { kind, said, before: size * (bold ? 0.9 : 0.5) };
	});
	const pages: Paragraph[][] = [];
	let page: Paragraph[] = [];
	let used = 0;
	fitted.forEach(({ kind, said, before }, index) => {
		const next = kind === 'heading' ? fitted[index + 1] : undefined;
		// A heading goes where what it heads goes.
		const together = said.height + (next === undefined ? 0 : next.before + next.said.height);
		if (page.length > 0 && used + before + together > height) {
			pages.push(page);
			page = [];
			used = 0;
		}
		const space = page.length === 0 ? 0 : before;
		page.push({
			runs: [{ text: said.text, bold: kind === 'heading', colour: INK }],
			size,
			before: space
		});
		used += space + said.height;
	});
	return [...pages, page];
}
