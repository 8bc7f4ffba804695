import type { PictureShape } from '../slide/shape.ts';
import { transformXml } from '../slide/text-place.ts';
import { xml, type Xml } from './xml.ts';

/**
 * A picture of what has no native form.
 *
 * @param png relationship of the PNG, which every program shows
 * @param svg relationship of the same drawing as SVG, which newer ones prefer; `null` without one
 */
export function pictureShape(
	{ name, alt, box }: PictureShape,
	id: number,
	png: string,
	svg: string | null
): Xml {
	const sharp =
		svg === null
			? null
			: xml`<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`;
	return xml`
		<p:pic>
			<p:nvPicPr><p:cNvPr id="${id}" name="${name}" descr="${alt}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>
			<p:blipFill><a:blip r:embed="${png}">${sharp}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>
			<p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>
		</p:pic>`;
}
