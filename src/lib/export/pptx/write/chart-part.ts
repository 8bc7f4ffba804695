import { INK, QUIET, RULE, type Palette } from '../../../style/palette.ts';
import { textWidth } from '../../../style/text-width.ts';
import { numbersIn, type NativeBars, type NativeSeries } from '../../../view/native-form.ts';
import { CHART } from './chart-shape.ts';
import { emu } from './emu.ts';
import { gapOf } from '../slide/bars-layout.ts';
import { keyPlace } from '../slide/key-place.ts';
import { seriesLook } from '../series-look.ts';
import { hundredths, solid } from '../slide/paragraphs.ts';
import type { Box, ChartShape } from '../slide/shape.ts';
import { NAMESPACES } from './slide-layouts.ts';
import { categoryName, sheetPlaces, type SheetPlaces } from './workbook.ts';
import { NOTHING, xml, type Xml } from './xml.ts';

/** The ids by which the bars know their two axes. */
const AXES = { category: 1, value: 2 } as const;
/** Bars that can be edited, with the numbers they hold. */
export function chartXml(shape: ChartShape, palette: Palette): Xml {
	const { bars, size } = shape;
	const places = sheetPlaces(bars);
	const series = bars.series.map((one, index) =>
		seriesXml({ one, index, bars, places, size, palette })
	);
	return xml`
		<c:chartSpace xmlns:c="${CHART}" ${NAMESPACES}>
			<c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/>
			<c:chart>
				<c:autoTitleDeleted val="1"/>
				<c:plotArea>
					${layoutXml(shape.plot, shape.box, xml`<c:layoutTarget val="inner"/>`)}
					<c:barChart>
						<c:barDir val="bar"/><c:grouping val="${bars.stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>
						${series}
						<c:gapWidth val="${Math.round(gapOf(bars) * 100)}"/>${bars.stacked ? xml`<c:overlap val="100"/>` : null}
						<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>
					</c:barChart>
					${categoryAxis(size)}${valueAxis(shape)}
					<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
				</c:plotArea>
				${bars.stacked ? key(shape) : null}
				<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>
			</c:chart>
			<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
			${textStyle(size, INK)}
			<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>
		</c:chartSpace>`;
}

/** A box within the chart, in the shares of it that charts are laid out in. */
function layoutXml(inner: Box, { width, height }: Box, target: Xml | null = null): Xml {
	return xml`<c:layout><c:manualLayout>${target}<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(inner.x / width)}"/><c:y val="${share(inner.y / height)}"/><c:w val="${share(inner.width / width)}"/><c:h val="${share(inner.height / height)}"/></c:manualLayout></c:layout>`;
}

function share(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}

/** The key stands above the bars. */
function key(shape: ChartShape): Xml {
	const { x, width, size } = keyPlace(shape);
	const place = { x, y: 0, width, height: shape.size * 2 };
	return xml`<c:legend><c:legendPos val="t"/>${layoutXml(place, shape.box)}<c:overlay val="0"/>${textStyle(size, INK)}</c:legend>`;
}

interface SeriesToWrite {
	readonly one: NativeSeries;
	readonly index: number;
	readonly bars: NativeBars;
	readonly places: SheetPlaces;
	readonly size: number;
	readonly palette: Palette;
}

function seriesXml(series: SeriesToWrite): Xml {
	const { one, index, bars, places, palette } = series;
	const { fill, ink, edge } = seriesLook(one, bars, palette);
	const line = edge === null ? xml`<a:noFill/>` : solid(edge);
	const names = bars.categories.map(categoryName);
	return xml`
		<c:ser>
			<c:idx val="${index}"/><c:order val="${index}"/>
			<c:tx><c:strRef><c:f>${places.name(index)}</c:f><c:strCache><c:ptCount val="1"/>${point(one.name, 0)}</c:strCache></c:strRef></c:tx>
			<c:spPr>${solid(fill)}<a:ln w="${emu(0.75)}">${line}</a:ln></c:spPr>
			<c:invertIfNegative val="0"/>
			${labels(series, ink)}
			<c:cat><c:strRef><c:f>${places.categories}</c:f><c:strCache><c:ptCount val="${names.length}"/>${names.map(point)}</c:strCache></c:strRef></c:cat>
			<c:val><c:numRef><c:f>${places.values(index)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${one.values.length}"/>${one.values.map(blankOrPoint)}</c:numCache></c:numRef></c:val>
			${hasWords(one) ? wordsRange(one, places.words(index)) : null}
		</c:ser>`;
}

function point(value: string | number, index: number): Xml {
	return xml`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
}

/** What is not given has no point, and so no bar: a point of 0 would be a number. */
function blankOrPoint(value: string | number | null, index: number): Xml {
	return value === null ? NOTHING : point(value, index);
}

function hasWords({ words }: NativeSeries): boolean {
	return words.some((word) => word !== null);
}

/** What stands beside a bar: its number, or the report's words where those say more. */
function labels({ one, index, bars, size }: SeriesToWrite, ink: string): Xml {
	const place = xml`<c:dLblPos val="${bars.stacked ? 'ctr' : 'outEnd'}"/>`;
	const shown = (value: number) =>
		xml`<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
	const run = xml`<a:rPr lang="en-GB" sz="${hundredths(size)}" b="1">${solid(ink)}<a:latin typeface="+mn-lt"/></a:rPr>`;
	const inWords = one.words.flatMap((word, row) =>
		word === null
			? []
			: [
					xml`
						<c:dLbl>
							<c:idx val="${row}"/>
							<c:tx><c:rich>${ON_ONE_LINE}<a:lstStyle/><a:p><a:fld id="${fieldId(index, row)}" type="CELLRANGE">${run}<a:pPr/><a:t>${word}</a:t></a:fld><a:endParaRPr lang="en-GB"/></a:p></c:rich></c:tx>
							${place}${shown(0)}
							<c:extLst><c:ext uri="${WORDS_IN_LABEL}" xmlns:c15="${CHART_2012}"><c15:showDataLabelsRange val="1"/></c:ext></c:extLst>
						</c:dLbl>`
				]
	);
	return xml`
		<c:dLbls>
			${inWords}
			<c:numFmt formatCode="${numberFormat(bars, one)}" sourceLinked="0"/>
			<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
			${textStyle(size, ink, true, ON_ONE_LINE)}
			${place}${shown(1)}
			${hasWords(one) ? xml`<c:extLst><c:ext uri="${WORDS_IN_LABEL}" xmlns:c15="${CHART_2012}"><c15:showDataLabelsRange val="0"/></c:ext></c:extLst>` : null}
		</c:dLbls>`;
}

const CHART_2012 = 'http://schemas.microsoft.com/office/drawing/2012/chart';
/** By these marks PowerPoint knows labels that are read from cells of the workbook. */
const WORDS_IN_LABEL = '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}';
const WORDS_OF_SERIES = '{02D57815-91ED-43cb-92C2-25804820EDAC}';

/** The cells that hold the words, so that whoever edits a number can edit its words beside it. */
function wordsRange({ words }: NativeSeries, cells: string): Xml {
	const cached = words.map(blankOrPoint);
	return xml`<c:extLst><c:ext uri="${WORDS_OF_SERIES}" xmlns:c15="${CHART_2012}"><c15:datalabelsRange><c15:f>${cells}</c15:f><c15:dlblRangeCache><c:ptCount val="${words.length}"/>${cached}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>`;
}

/** An id of its own for each field, the same every time. */
function fieldId(series: number, row: number): string {
	const number = (series * 1000 + row + 1).toString(16).toUpperCase().padStart(12, '0');
	return `{4F0A1C00-0000-4000-8000-${number}}`;
}

/** Never rounded; a grade that was not given has no label in its pile. */
function numberFormat({ stacked, unit }: NativeBars, { values }: NativeSeries): string {
	if (unit === 'percent') return 'General"%"';
	if (stacked) return '#,##0;;;';
	return values.every((value) => value === null || Number.isInteger(value)) ? '#,##0' : 'General';
}

function categoryAxis(size: number): Xml {
	return xml`
		<c:catAx>
			<c:axId val="${AXES.category}"/>
			<c:scaling><c:orientation val="maxMin"/></c:scaling>
			<c:delete val="0"/><c:axPos val="l"/>
			<c:numFmt formatCode="General" sourceLinked="0"/>
			<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>
			<c:spPr><a:ln w="${emu(0.75)}">${solid(QUIET)}</a:ln></c:spPr>
			${textStyle(size, INK)}
			<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/>
			<c:auto val="0"/><c:lblAlgn val="r"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>
		</c:catAx>`;
}

/** Shown for percentages, whose scale ends somewhere; elsewhere the numbers beside the bars say it. */
function valueAxis(shape: ChartShape): Xml {
	const { bars, most, size } = shape;
	const percent = bars.unit === 'percent';
	const scale = most === null ? null : xml`<c:max val="${most}"/>`;
	const start = least(shape);
	return xml`
		<c:valAx>
			<c:axId val="${AXES.value}"/>
			<c:scaling><c:orientation val="minMax"/>${scale}<c:min val="${start}"/></c:scaling>
			<c:delete val="${percent ? 0 : 1}"/><c:axPos val="b"/>
			${percent ? xml`<c:majorGridlines><c:spPr><a:ln w="${emu(0.5)}">${solid(RULE)}</a:ln></c:spPr></c:majorGridlines>` : null}
			<c:numFmt formatCode="${percent ? 'General"%"' : 'General'}" sourceLinked="0"/>
			<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>
			<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>
			${textStyle(Math.min(size, AXIS_SIZE), QUIET)}
			<c:crossAx val="${AXES.category}"/><c:crosses val="max"/><c:crossBetween val="between"/>
			${most === 100 || (percent && start < 0) ? xml`<c:majorUnit val="${PERCENT_STEP}"/>` : null}
		</c:valAx>`;
}

/**
 * Where the scale starts: at 0, or so far below the lowest bar that the words at its end stand clear
 * of the names at the left.
 */
function least({ bars, most, plot, size }: ChartShape): number {
	const { series, unit } = bars;
	const values = numbersIn(bars);
	const lowest = Math.min(0, ...values);
	if (lowest === 0) return 0;
	const below = series.flatMap(({ values: own, words }) =>
		own.flatMap((value, index) =>
			value !== null && value < 0 ? [words[index] ?? `${value}%`] : []
		)
	);
	const style = { size, weight: 'semibold' } as const;
	const room = Math.max(...below.map((words) => textWidth(words, style))) + size;
	const span = (most ?? Math.max(0, ...values)) - lowest;
	const start = lowest - (span * room) / Math.max(room, plot.width - room);
	const step = unit === 'percent' ? PERCENT_STEP : 10 ** Math.floor(Math.log10(-start));
	return Math.floor(start / step) * step;
}

/** What only helps to read is no larger than it must be, in points. */
export const AXIS_SIZE = 14;

/** Percentages are marked at each quarter. */
const PERCENT_STEP = 25;

/** Numbers and their words stay together, whatever the length of the bar. */
const ON_ONE_LINE = xml`<a:bodyPr wrap="none"/>`;

function textStyle(size: number, colour: string, bold = false, body = xml`<a:bodyPr/>`): Xml {
	return xml`<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${hundredths(size)}" b="${bold ? 1 : 0}">${solid(colour)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}
