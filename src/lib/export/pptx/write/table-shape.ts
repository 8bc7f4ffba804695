import { HATCH, PAPER } from '../../../style/palette.ts';
import { PLAIN_TABLE_STYLE } from './document-parts.ts';
import { emu } from './emu.ts';
import { paragraphsXml, rgb, solid } from '../slide/paragraphs.ts';
import type { CellEdge, CellFill, TableCell, TableShape } from '../slide/shape.ts';
import { transformXml } from '../slide/text-place.ts';
import { xml, type Xml } from './xml.ts';

/** Space between a cell's edge and its text, in points. */
export const CELL_INSET = { side: 6, top: 1.5 } as const;

/** A table that can be edited, whose first row and column screen readers know as headings. */
export function tableShape(
	{ name, alt, box, columns, hasHeadings, rows }: TableShape,
	id: number
): Xml {
	return xml`
		<p:graphicFrame>
			<p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${alt}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>
			${transformXml(box, 'p:xfrm')}
			<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">
				<a:tbl>
					<a:tblPr firstRow="${hasHeadings ? 1 : 0}" firstCol="1"><a:tableStyleId>${PLAIN_TABLE_STYLE}</a:tableStyleId></a:tblPr>
					<a:tblGrid>${columns.map((width) => xml`<a:gridCol w="${emu(width)}"/>`)}</a:tblGrid>
					${rows.map(({ height, cells }) => xml`<a:tr h="${emu(height)}">${cells.map(cellXml)}</a:tr>`)}
				</a:tbl>
			</a:graphicData></a:graphic>
		</p:graphicFrame>`;
}

function cellXml({ paragraph, span, fill, isFlush, edges }: TableCell): Xml {
	const covered = Array.from({ length: span - 1 }, () => COVERED);
	return xml`
		<a:tc${span > 1 ? xml` gridSpan="${span}"` : null}>
			<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml([paragraph])}</a:txBody>
			<a:tcPr marL="${isFlush ? 0 : emu(CELL_INSET.side)}" marR="${emu(CELL_INSET.side)}" marT="${emu(CELL_INSET.top)}" marB="${emu(CELL_INSET.top)}" anchor="ctr">
				${edgeXml('lnL', edges.left)}${edgeXml('lnR', edges.right)}${edgeXml('lnT', edges.top)}${edgeXml('lnB', edges.bottom)}
				${fill === null ? xml`<a:noFill/>` : fillXml(fill)}
			</a:tcPr>
		</a:tc>${covered}`;
}

/** A cell that the one before it covers. */
const COVERED = xml`<a:tc hMerge="1"><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></a:txBody><a:tcPr/></a:tc>`;

function edgeXml(name: string, edge: CellEdge | null): Xml {
	if (edge === null) return xml`<a:${name} w="0"><a:noFill/></a:${name}>`;
	const { colour, width, dashed } = edge;
	return xml`<a:${name} w="${emu(width)}" cap="flat" cmpd="sng" algn="ctr">${solid(colour)}<a:prstDash val="${dashed ? 'dash' : 'solid'}"/></a:${name}>`;
}

function fillXml(fill: CellFill): Xml {
	if (fill.kind === 'solid') return solid(fill.colour);
	return xml`<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${rgb(HATCH)}"/></a:fgClr><a:bgClr><a:srgbClr val="${rgb(PAPER)}"/></a:bgClr></a:pattFill>`;
}
