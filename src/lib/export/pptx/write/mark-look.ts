import type { Look, MarkLine } from '../drawing/mark.ts';
import { solid } from '../slide/paragraphs.ts';
import { emu } from './emu.ts';
import { xml, type Xml } from './xml.ts';

/** How an area is filled and outlined. */
export function lookXml({ fill, line }: Look): Xml {
	return xml`${fill === null ? xml`<a:noFill/>` : solid(fill)}${line === null ? xml`<a:ln><a:noFill/></a:ln>` : strokeXml(line)}`;
}

/** A line as it is drawn. */
export function strokeXml({ colour, width, dashes }: MarkLine): Xml {
	// Dashes are counted in thousandths of a percent of the line's width.
	const parts = dashes.map((dash) => Math.round((dash / width) * 100_000));
	const pairs = parts.flatMap((dash, index) =>
		index % 2 === 0 ? [xml`<a:ds d="${dash}" sp="${parts[index + 1] ?? dash}"/>`] : []
	);
	const dashed = pairs.length === 0 ? null : xml`<a:custDash>${pairs}</a:custDash>`;
	return xml`<a:ln w="${emu(width)}" cap="flat">${solid(colour)}${dashed}<a:miter lim="800000"/></a:ln>`;
}
