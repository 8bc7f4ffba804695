import { LINE_SPACING } from '../../../style/typeface.ts';
import type { MarkText } from '../drawing/mark.ts';
import { hundredths, runXml } from '../slide/paragraphs.ts';
import { emu } from './emu.ts';
import { xml, type Xml } from './xml.ts';

const ALIGNS = { left: 'l', centre: 'ctr', right: 'r' } as const;

/** Text whose lines break where the drawing breaks them. */
export function markText(
	{ lines, size, align }: MarkText,
	anchor: 't' | 'ctr',
	insets: { readonly left: number; readonly right: number; readonly bottom: number }
): Xml {
	const { left, right, bottom } = insets;
	const pitch =
		lines.length === 1
			? null
			: xml`<a:lnSpc><a:spcPts val="${hundredths(size * LINE_SPACING)}"/></a:lnSpc>`;
	const runs = lines.flatMap((line, index) => [
		...(index === 0 ? [] : [xml`<a:br><a:rPr lang="en-GB" sz="${hundredths(size)}"/></a:br>`]),
		...line.map((run) => runXml(run, size))
	]);
	return xml`
		<p:txBody>
			<a:bodyPr wrap="square" lIns="${emu(left)}" tIns="0" rIns="${emu(right)}" bIns="${emu(bottom)}" anchor="${anchor}"><a:noAutofit/></a:bodyPr>
			<a:lstStyle/>
			<a:p><a:pPr marL="0" indent="0" algn="${ALIGNS[align]}">${pitch}<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/></a:pPr>${runs}</a:p>
		</p:txBody>`;
}

/** Longest name in the list of a slide's shapes. */
const LONGEST_NAME = 60;

/** What a text says, as the name of its shape. */
export function wordsOf({ lines }: MarkText): string {
	const words = lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
	return Array.from(words).slice(0, LONGEST_NAME).join('');
}
