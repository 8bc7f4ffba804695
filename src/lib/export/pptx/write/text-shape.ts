import { emu } from './emu.ts';
import { paragraphsXml, solid } from '../slide/paragraphs.ts';
import type { TextShape, TileShape } from '../slide/shape.ts';
import { bodyProperties, placeXml, transformXml } from '../slide/text-place.ts';
import { xml, type Xml } from './xml.ts';

/** Text in its place, moved to where this slide needs it. */
export function textShape({ placeholder, box, paragraphs }: TextShape, id: number): Xml {
	const anchor = placeholder === 'centred-title' ? 'b' : 't';
	return xml`
		<p:sp>
			${placeXml(id, placeholder)}
			<p:spPr>${transformXml(box)}</p:spPr>
			<p:txBody>${bodyProperties(anchor)}<a:lstStyle/>${paragraphsXml(paragraphs)}</p:txBody>
		</p:sp>`;
}

/** A filled rectangle with text inside. */
export function tileShape(
	{ name, alt, box, fill, edge, dashed, paragraphs }: TileShape,
	id: number
): Xml {
	return xml`
		<p:sp>
			<p:nvSpPr><p:cNvPr id="${id}" name="${name}" descr="${alt}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>
			<p:spPr>
				${transformXml(box)}
				<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
				${solid(fill)}
				<a:ln w="${emu(TILE_EDGE)}">${solid(edge)}<a:prstDash val="${dashed ? 'dash' : 'solid'}"/></a:ln>
			</p:spPr>
			<p:txBody>
				<a:bodyPr wrap="square" lIns="${emu(TILE_INSET)}" tIns="${emu(TILE_INSET)}" rIns="${emu(TILE_INSET)}" bIns="${emu(TILE_INSET)}" anchor="ctr"><a:noAutofit/></a:bodyPr>
				<a:lstStyle/>${paragraphsXml(paragraphs)}
			</p:txBody>
		</p:sp>`;
}

/** Space between a tile's edge and its text, in points. */
export const TILE_INSET = 18;
/** Thickness of the line around it, in points. */
export const TILE_EDGE = 1.25;
