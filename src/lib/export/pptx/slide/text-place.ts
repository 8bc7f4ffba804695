import { emu } from '../write/emu.ts';
import { hundredths, solid } from './paragraphs.ts';
import type { Box, Placeholder } from './shape.ts';
import { xml, type Xml } from '../write/xml.ts';

/** How each place for text is known: the pair that ties a slide's text to its layout. */
const PLACE: Readonly<Record<Placeholder, Xml>> = {
	title: xml`<p:ph type="title"/>`,
	'centred-title': xml`<p:ph type="ctrTitle"/>`,
	subtitle: xml`<p:ph type="body" sz="quarter" idx="13"/>`,
	body: xml`<p:ph type="body" idx="1"/>`,
	note: xml`<p:ph type="body" sz="quarter" idx="14"/>`,
	source: xml`<p:ph type="ftr" sz="quarter" idx="11"/>`
};

/** Names as they stand in PowerPoint's selection pane. */
export const PLACE_NAMES: Readonly<Record<Placeholder, string>> = {
	title: 'Title',
	'centred-title': 'Title',
	subtitle: 'Subtitle',
	body: 'Text',
	note: 'Note',
	source: 'Source'
};

/** The part of a shape that says which place it takes. */
export function placeXml(id: number, placeholder: Placeholder): Xml {
	return xml`<p:nvSpPr><p:cNvPr id="${id}" name="${PLACE_NAMES[placeholder]}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${PLACE[placeholder]}</p:nvPr></p:nvSpPr>`;
}

/** Place and size; charts and tables write it under another name. */
export function transformXml({ x, y, width, height }: Box, name = 'a:xfrm'): Xml {
	const tag = xml`${name}`;
	return xml`<${tag}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}>`;
}

/** A text body without insets, so that the box is as wide as its text was measured for. */
export function bodyProperties(anchor: 't' | 'ctr' | 'b'): Xml {
	return xml`<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`;
}

/** Default style of a level of text. */
export function levelXml(
	level: number,
	{ size, bold = false, colour }: { size: number; bold?: boolean; colour: string }
): Xml {
	const tag = xml`a:lvl${level}pPr`;
	return xml`<${tag} marL="0" indent="0" algn="l" rtl="0"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${hundredths(size)}" b="${bold ? 1 : 0}" kern="1200">${solid(colour)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></${tag}>`;
}
