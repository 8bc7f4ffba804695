import PDFDocument from 'pdfkit';
import type { IsoDay } from '../../domain/iso-date.ts';
import type { ChartCaption } from '../../view/chart-caption.ts';
import { escapeXml } from '../../style/escape-xml.ts';
import { QUIET } from '../../style/palette.ts';
import { textMarkup } from '../../style/text-markup.ts';
import { WEIGHTS, type TextStyle } from '../../style/typeface.ts';
import type { FontLoader } from '../fonts/font-files.ts';
import { loadTypeface, type Typeface } from '../fonts/typeface.ts';
import type { Sheet, SheetBlock } from '../page/sheet.ts';
import { PAGE_MARGIN } from '../page/frame-page.ts';
import { numberOf, type SvgElement } from '../svg/svg-tree.ts';
import { drawGroup, drawSvg } from './draw-svg.ts';

/** Points, in which a PDF measures, to the inch. */
const POINTS = 72;

/** How a bookmark shows its page. The types of the library lack it. */
const WHOLE_PAGE: { expanded?: boolean; fit: boolean } = { fit: true };

/** One page: a sheet from edge to edge. */
export interface PdfPage {
	readonly caption: Pick<ChartCaption, 'title' | 'alt'>;
	readonly sheet: Sheet;
	/** Pixels of the sheet to the inch of paper. */
	readonly density: number;
}

/** What a PDF says of itself. */
export interface PdfDescription {
	readonly title: string;
	readonly subject: string;
	readonly madeOn: IsoDay;
}

/**
 * Sheets as the pages of one PDF: shapes that are sharp at any size, text that can be selected and
 * found, its fonts inside, a bookmark for each page, and page numbers where there are several. It is
 * tagged: each page is read aloud as its heading, its subtitle, the chart's description, or the
 * words where it has no chart, and its notes. The same input gives the same bytes.
 */
export async function pdfFile(
	pages: readonly PdfPage[],
	{ title, subject, madeOn }: PdfDescription,
	loadFont: FontLoader
): Promise<Uint8Array<ArrayBuffer>> {
	const typeface = await loadTypeface(pages.map(({ sheet }) => sheet.svg).join(''), loadFont);
	const document = new DescribedDocument({
		autoFirstPage: false,
		// The library would start with a font of its own, which it has no file of in a browser.
		font: '',
		pdfVersion: '1.7',
		lang: 'en-GB',
		displayTitle: true,
		tagged: true,
		info: {
			Title: plain(title),
			Subject: plain(subject),
			Author: 'Fourpoint',
			Creator: 'Fourpoint',
			CreationDate: new Date(madeOn)
		}
	});
	for (const { name, ttf } of typeface.fonts) document.registerFont(name, ttf);
	const bytes = bytesOf(document);

	const whole = document.struct('Document');
	document.addStructure(whole);
	for (const [index, page] of pages.entries()) {
		document.addPage({ size: sizeInPoints(page), margin: 0 });
		document.outline.addItem(plain(page.caption.title), WHOLE_PAGE);
		document.scale((page.sheet.scale * POINTS) / page.density);
		for (const block of page.sheet.blocks) drawBlock(document, whole, block, page, typeface);
		if (pages.length > 1) drawArtifact(document, pageNumber(index + 1, page), typeface);
	}
	whole.end();
	document.end();
	return bytes;
}

type Document = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Document['struct']>;

/** The second copy of the description is XML, into which the library writes text as it stands. */
class DescribedDocument extends PDFDocument {
	override endMetadata(): void {
		const entries = Object.entries(this.info).map(([key, value]: [string, unknown]) => [
			key,
			typeof value === 'string' ? escapeXml(value) : value
		]);
		this.info = Object.fromEntries(entries) as Document['info'];
		super.endMetadata();
	}
}

const TAGS = { title: 'H1', subtitle: 'P', drawing: 'Figure', notes: 'P' } as const;

function drawBlock(
	document: Document,
	whole: Element,
	{ role, svg }: SheetBlock,
	{ caption }: PdfPage,
	typeface: Typeface
): void {
	if (role === 'ground') {
		drawArtifact(document, svg, typeface);
		return;
	}
	if (role === 'words') {
		drawGroup(document, svg, typeface, (element, draw) => {
			tagged(document, whole, isHeading(element) ? 'H2' : 'P', {}, draw);
		});
		return;
	}
	const options = role === 'drawing' ? { alt: plain(caption.alt) } : {};
	tagged(document, whole, TAGS[role], options, () => {
		drawSvg(document, svg, typeface);
	});
}

function tagged(
	document: Document,
	whole: Element,
	tag: string,
	options: { readonly alt?: string },
	draw: () => void
): void {
	const element = document.struct(tag, options);
	whole.add(element);
	element.add(document.markStructureContent(tag));
	draw();
	document.endMarkedContent();
	element.end();
}

/** What is seen, but not read aloud. */
function drawArtifact(document: Document, svg: string, typeface: Typeface): void {
	document.markContent('Artifact');
	drawSvg(document, svg, typeface);
	document.endMarkedContent();
}

/** Words of a paragraph that are all semibold head what follows. */
function isHeading({ children }: SvgElement): boolean {
	return children.every(
		(child) => child.name === 'text' && numberOf(child, 'font-weight') === WEIGHTS.semibold
	);
}

/** Type of the number of a page. */
const NUMBER: TextStyle = { size: 10, weight: 'regular' };

/** The number of a page at its lower right, level with the source. */
function pageNumber(number: number, page: PdfPage): string {
	const [width, height] = sizeInPoints(page);
	const [x, y] = [width - PAGE_MARGIN, height - PAGE_MARGIN * 0.6 - NUMBER.size * 0.3];
	return textMarkup({ lines: [String(number)], x, y, style: NUMBER, fill: QUIET, anchor: 'end' });
}

function sizeInPoints({ sheet, density }: PdfPage): [number, number] {
	return [(sheet.width * POINTS) / density, (sheet.height * POINTS) / density];
}

/** Without the characters that no text can show. */
function plain(text: string): string {
	return text.replace(/\p{Cc}|\p{Surrogate}/gu, ' ');
}

function bytesOf(document: Document): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	return new Promise((resolve, reject) => {
		document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		document.on('error', reject);
		document.on('end', () => {
			const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
			let at = 0;
			for (const chunk of chunks) {
				whole.set(chunk, at);
				at += chunk.length;
			}
			resolve(whole);
		});
	});
}
