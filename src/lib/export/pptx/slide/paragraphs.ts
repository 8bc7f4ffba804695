import { INK } from '../../../style/palette.ts';
import { xml, type Xml } from '../write/xml.ts';

/** A stretch of text in one style. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	/** As `#rrggbb`; ink where it is not given. */
	readonly colour?: string;
	/** Points; the paragraph's own where it is not given. */
	readonly size?: number;
}

export interface Paragraph {
	readonly runs: readonly Run[];
	/** Points. */
	readonly size: number;
	readonly bullet?: boolean;
	/** Space before it, in points. */
	readonly before?: number;
}

/** Distance between baselines as a multiple of the size: what Arial has, and a little for safety. */
export const LINE_HEIGHT = 1.2;
/** How far a bullet's text is moved in, in points. */
export const BULLET_INDENT = 14;

/** Whether the first letter with a direction is Hebrew, Arabic or another that runs right to left. */
const RIGHT_TO_LEFT =
	/^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

export function plain(text: string, size: number, run: Omit<Run, 'text'> = {}): Paragraph {
	return { runs: [{ text, ...run }], size };
}

/** Paragraphs as they stand in shapes, cells and notes. Text without any is one empty paragraph. */
export function paragraphsXml(paragraphs: readonly Paragraph[]): readonly Xml[] {
	return paragraphs.map(({ runs, size, bullet = false, before = 0 }) => {
		const rtl = RIGHT_TO_LEFT.test(runs.map(({ text }) => text).join(''));
		const indent = bullet ? BULLET_INDENT * 12_700 : 0;
		const space = xml`<a:spcBef><a:spcPts val="${hundredths(before)}"/></a:spcBef>`;
		const mark = bullet ? xml`<a:buFont typeface="Arial"/><a:buChar char="•"/>` : xml`<a:buNone/>`;
		return xml`
			<a:p>
				<a:pPr marL="${indent}" indent="${-indent}" algn="l" rtl="${rtl ? 1 : 0}">${space}${mark}</a:pPr>
				${runs.filter(({ text }) => text !== '').map((run) => runXml(run, size))}
				<a:endParaRPr lang="en-GB" sz="${hundredths(size)}"/>
			</a:p>`;
	});
}

/** Words in one style. */
export function runXml({ text, bold = false, colour = INK, size: own }: Run, size: number): Xml {
	// A line break of the file's cell is a space here: the text wraps where it is set.
	const line = text.replace(/[^\S\u00a0]+/g, ' ');
	return xml`<a:r><a:rPr lang="en-GB" sz="${hundredths(own ?? size)}" b="${bold ? 1 : 0}" dirty="0">${solid(colour)}</a:rPr><a:t>${line}</a:t></a:r>`;
}

/** Points as the hundredths that type sizes are counted in. */
export function hundredths(points: number): number {
	return Math.round(points * 100);
}

/** A colour as a fill. */
export function solid(colour: string): Xml {
	return xml`<a:solidFill><a:srgbClr val="${rgb(colour)}"/></a:solidFill>`;
}

/** `#12436d` as Office writes it: `12436D`. */
export function rgb(colour: string): string {
	return colour.slice(1).toUpperCase();
}
