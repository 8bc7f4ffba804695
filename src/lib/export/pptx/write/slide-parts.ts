import type { IsoDay } from '../../../domain/iso-date.ts';
import type { Palette } from '../../../style/palette.ts';
import { chartXml } from './chart-part.ts';
import { chartShape } from './chart-shape.ts';
import { drawingShape } from './drawing-shape.ts';
import { notesPart, notesPath } from './notes-parts.ts';
import type { Part, Relationship } from './package.ts';
import type { ChartShape, PlacedSlide, Shape } from '../slide/shape.ts';
import { layoutPath, NAMESPACES, numberShape, shapeTree } from './slide-layouts.ts';
import { tableShape } from './table-shape.ts';
import { textShape, tileShape } from './text-shape.ts';
import { workbookBytes } from './workbook.ts';
import { xml, type Xml } from './xml.ts';

export function slidePath(number: number): string {
	return `ppt/slides/slide${number}.xml`;
}

/**
 * A placed slide as the parts of the file that hold it: the slide, its notes, and what its charts
 * are made of.
 *
 * @param number of the slide, from 1
 */
export function slideParts(
	slide: PlacedSlide,
	number: number,
	{ palette, madeOn }: { readonly palette: Palette; readonly madeOn: IsoDay }
): readonly Part[] {
	const path = slidePath(number);
	const relationships: Relationship[] = [
		{ id: 'rId1', type: 'slideLayout', target: layoutPath(slide.layout) },
		{ id: 'rId2', type: 'notesSlide', target: notesPath(number) }
	];
	const parts: Part[] = [];
	/** Adds a part and gives the relationship by which the slide knows it. */
	const attach = (type: string, part: Part): string => {
		const id = `rId${relationships.length + 1}`;
		parts.push(part);
		relationships.push({ id, type, target: part.path });
		return id;
	};

	const markup = (shape: Shape, index: number): Xml => {
		const id = index + 2;
		const name = `${number}-${id}`;
		switch (shape.kind) {
			case 'text':
				return textShape(shape, id);
			case 'tile':
				return tileShape(shape, id);
			case 'table':
				return tableShape(shape, id);
			case 'chart': {
				const [chart, workbook] = chartParts(shape, name, palette, madeOn);
				parts.push(workbook);
				return chartShape(shape, id, attach('chart', chart));
			}
			case 'drawing':
				return drawingShape(shape, id);
		}
	};
	const shapes = slide.shapes.map(markup);

	return [
		{
			path,
			contentType: 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml',
			content: xml`
				<p:sld ${NAMESPACES}>
					<p:cSld>${shapeTree([...shapes, numberShape(shapes.length + 2)])}</p:cSld>
					<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
				</p:sld>`,
			relationships
		},
		notesPart(number, path, slide.notes),
		...parts
	];
}

function chartParts(
	shape: ChartShape,
	name: string,
	palette: Palette,
	madeOn: IsoDay
): readonly [chart: Part, workbook: Part] {
	const workbook: Part = {
		path: `ppt/embeddings/chart-${name}.xlsx`,
		contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		content: workbookBytes(shape.bars, madeOn),
		relationships: []
	};
	const chart: Part = {
		path: `ppt/charts/chart-${name}.xml`,
		contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
		content: chartXml(shape, palette),
		relationships: [{ id: 'rId1', type: 'package', target: workbook.path }]
	};
	return [chart, workbook];
}
