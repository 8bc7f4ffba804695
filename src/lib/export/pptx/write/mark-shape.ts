import { freeBelow } from '../drawing/mark-text.ts';
import type { AreaMark, LineMark, Mark, PathMark } from '../drawing/mark.ts';
import { boundsOf, type PathStep } from '../drawing/path-steps.ts';
import type { Box } from '../slide/shape.ts';
import { transformXml } from '../slide/text-place.ts';
import { emu } from './emu.ts';
import { lookXml, strokeXml } from './mark-look.ts';
import { markText, wordsOf } from './mark-words.ts';
import { xml, type Xml } from './xml.ts';

/** One shape of a drawing, as one that can be edited. */
export function markShape(mark: Mark, id: number): Xml {
	switch (mark.kind) {
		case 'rect':
		case 'ellipse':
			return areaXml(mark, id);
		case 'line':
			return lineXml(mark, id);
		case 'path':
			return pathXml(mark, id);
		case 'text':
			return xml`
				<p:sp>
					<p:nvSpPr><p:cNvPr id="${id}" name="${wordsOf(mark.text)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>
					<p:spPr>${transformXml(mark.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>
					${markText(mark.text, 't', { left: 0, right: 0, bottom: 0 })}
				</p:sp>`;
	}
}

function areaXml({ kind, box, radius, text, inset, ...look }: AreaMark, id: number): Xml {
	const name = text === null ? { rect: 'Rectangle', ellipse: 'Circle' }[kind] : wordsOf(text);
	const insets = {
		left: text?.align === 'left' ? inset : 0,
		right: text?.align === 'right' ? inset : 0,
		bottom: text === null ? 0 : freeBelow(text)
	};
	return xml`
		<p:sp>
			<p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>
			<p:spPr>${transformXml(box)}${outlineXml(kind, box, radius)}${lookXml(look)}</p:spPr>
			${text === null ? null : markText(text, 'ctr', insets)}
		</p:sp>`;
}

function outlineXml(kind: AreaMark['kind'], { width, height }: Box, radius: number): Xml {
	if (kind === 'ellipse') return xml`<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>`;
	if (radius <= 0) return xml`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
	const share = Math.round((radius / Math.min(width, height)) * 100_000);
	return xml`<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`;
}

function lineXml({ from, to, line }: LineMark, id: number): Xml {
	const [[x1, y1], [x2, y2]] = [from, to];
	const flips = xml`${x2 < x1 ? FLIPPED.across : null}${y2 < y1 ? FLIPPED.down : null}`;
	const [x, y, width, height] = [
		Math.min(x1, x2),
		Math.min(y1, y2),
		Math.abs(x2 - x1),
		Math.abs(y2 - y1)
	].map(emu);
	return xml`
		<p:cxnSp>
			<p:nvCxnSpPr><p:cNvPr id="${id}" name="Line"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>
			<p:spPr><a:xfrm${flips}><a:off x="${x ?? 0}" y="${y ?? 0}"/><a:ext cx="${width ?? 0}" cy="${height ?? 0}"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${strokeXml(line)}</p:spPr>
		</p:cxnSp>`;
}

const FLIPPED = { across: xml` flipH="1"`, down: xml` flipV="1"` } as const;

function pathXml({ steps, ...look }: PathMark, id: number): Xml {
	const box = boundsOf(steps);
	const unfilled = look.fill === null ? xml` fill="none"` : null;
	return xml`
		<p:sp>
			<p:nvSpPr><p:cNvPr id="${id}" name="Freeform"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>
			<p:spPr>
				${transformXml(box)}
				<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(box.width)}" h="${emu(box.height)}"${unfilled}>${steps.map((step) => stepXml(step, box))}</a:path></a:pathLst></a:custGeom>
				${lookXml(look)}
			</p:spPr>
		</p:sp>`;
}

function stepXml({ kind, points }: PathStep, { x, y }: Box): Xml {
	if (kind === 'close') return xml`<a:close/>`;
	const names = {
		move: 'moveTo',
		line: 'lnTo',
		curve: points.length === 3 ? 'cubicBezTo' : 'quadBezTo'
	};
	const tag = xml`a:${names[kind]}`;
	return xml`<${tag}>${points.map(([across, down]) => xml`<a:pt x="${emu(across - x)}" y="${emu(down - y)}"/>`)}</${tag}>`;
}
