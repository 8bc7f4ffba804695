import type { ChartShape } from '../slide/shape.ts';
import { transformXml } from '../slide/text-place.ts';
import { xml, type Xml } from './xml.ts';

export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/**
 * The frame in which a slide shows a chart.
 *
 * @param chart relationship of the chart's own part
 */
export function chartShape({ name, alt, box }: ChartShape, id: number, chart: string): Xml {
	return xml`
		<p:graphicFrame>
			<p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${alt}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>
			${transformXml(box, 'p:xfrm')}
			<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${chart}"/></a:graphicData></a:graphic>
		</p:graphicFrame>`;
}
