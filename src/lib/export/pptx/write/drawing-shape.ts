import { innerOf } from '../../svg/drawing.ts';
import { marksOf } from '../drawing/marks-of.ts';
import type { DrawingShape } from '../slide/shape.ts';
import { emu } from './emu.ts';
import { markShape } from './mark-shape.ts';
import { xml, type Xml } from './xml.ts';

/** Room for the shapes of one drawing among the ids of a slide. */
const IDS = 10_000;

/** A drawing as shapes that can be edited, in one group that says what it shows. */
export function drawingShape({ name, alt, box, svg, scale }: DrawingShape, id: number): Xml {
	const marks = marksOf(innerOf(svg), { x: box.x, y: box.y, scale });
	const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(emu);
	return xml`
		<p:grpSp>
			<p:nvGrpSpPr><p:cNvPr id="${id}" name="${name}" descr="${alt}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
			<p:grpSpPr><a:xfrm><a:off x="${x ?? 0}" y="${y ?? 0}"/><a:ext cx="${width ?? 0}" cy="${height ?? 0}"/><a:chOff x="${x ?? 0}" y="${y ?? 0}"/><a:chExt cx="${width ?? 0}" cy="${height ?? 0}"/></a:xfrm></p:grpSpPr>
			${marks.map((mark, index) => markShape(mark, id * IDS + index))}
		</p:grpSp>`;
}
