import { INK, QUIET, RULE } from '../../../style/palette.ts';
import { emu } from './emu.ts';
import type { Part } from './package.ts';
import { CONTENT_WIDTH, MARGIN, PLACES, RULE_Y, SIZES } from '../slide/page.ts';
import { hundredths, solid } from '../slide/paragraphs.ts';
import type { Box, Placeholder, PlacedSlide } from '../slide/shape.ts';
import { bodyProperties, levelXml, placeXml, transformXml } from '../slide/text-place.ts';
import { DRAWING } from './theme.ts';
import { xml, type Xml } from './xml.ts';

type LayoutName = PlacedSlide['layout'];

const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

/** The namespaces every slide, layout and master declares. */
export const NAMESPACES = xml`xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}" xmlns:p="${PRESENTATION}"`;

export const MASTER_PATH = 'ppt/slideMasters/slideMaster1.xml';
const THEME_PATH = 'ppt/theme/theme1.xml';

/** The first id of a layout: Office wants them above every slide's, and apart from the master's. */
const MASTER_ID = 2_147_483_648;

interface Place {
	readonly placeholder: Placeholder;
	readonly box: Box;
	readonly size: number;
	readonly bold?: boolean;
	readonly colour: string;
	readonly anchor: 't' | 'b';
}

const TITLE: Place = {
	placeholder: 'title',
	box: PLACES.title,
	size: SIZES.title[0],
	bold: true,
	colour: INK,
	anchor: 't'
};
const CENTRED_TITLE: Place = {
	...TITLE,
	placeholder: 'centred-title',
	box: PLACES.centredTitle,
	size: SIZES.centredTitle[0],
	anchor: 'b'
};
const SUBTITLE: Place = {
	placeholder: 'subtitle',
	box: PLACES.subtitle,
	size: SIZES.subtitle[0],
	colour: QUIET,
	anchor: 't'
};
const BODY: Place = {
	placeholder: 'body',
	box: PLACES.body,
	size: SIZES.body[0],
	colour: INK,
	anchor: 't'
};
const NOTE: Place = {
	placeholder: 'note',
	box: PLACES.note,
	size: SIZES.note[0],
	colour: QUIET,
	anchor: 't'
};
const SOURCE: Place = {
	placeholder: 'source',
	box: PLACES.source,
	size: SIZES.source[0],
	colour: QUIET,
	anchor: 't'
};

/** The layouts of the deck, by the name that PowerPoint offers them under. */
const LAYOUTS: Readonly<
	Record<
		LayoutName,
		{ readonly name: string; readonly type: string; readonly places: readonly Place[] }
	>
> = {
	title: { name: 'Title', type: 'title', places: [CENTRED_TITLE, SUBTITLE, BODY, SOURCE] },
	chart: { name: 'Figure', type: 'cust', places: [TITLE, SUBTITLE, BODY, NOTE, SOURCE] },
	text: { name: 'Text', type: 'cust', places: [TITLE, SUBTITLE, BODY, SOURCE] }
};

const NAMES = Object.keys(LAYOUTS) as LayoutName[];

export function layoutPath(name: LayoutName): string {
	return `ppt/slideLayouts/slideLayout${NAMES.indexOf(name) + 1}.xml`;
}

/** Id by which the presentation lists its master. */
export const MASTER_LIST_ID = MASTER_ID;

/** The master, which sets type and places once for all, and the layouts that rest on it. */
export function layoutParts(): readonly Part[] {
	const master: Part = {
		path: MASTER_PATH,
		contentType: `${TYPE}.slideMaster+xml`,
		content: masterXml(),
		relationships: [
			...NAMES.map((name, index) => ({
				id: `rId${index + 1}`,
				type: 'slideLayout',
				target: layoutPath(name)
			})),
			{ id: `rId${NAMES.length + 1}`, type: 'theme', target: THEME_PATH }
		]
	};
	const layouts = NAMES.map((name): Part => ({
		path: layoutPath(name),
		contentType: `${TYPE}.slideLayout+xml`,
		content: layoutXml(name),
		relationships: [{ id: 'rId1', type: 'slideMaster', target: MASTER_PATH }]
	}));
	return [master, ...layouts];
}

function masterXml(): Xml {
	const ids = NAMES.map(
		(_name, index) => xml`<p:sldLayoutId id="${MASTER_ID + index + 1}" r:id="rId${index + 1}"/>`
	);
	const levels = (size: number) =>
		[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => levelXml(level, { size, colour: INK }));
	const title = levelXml(1, { size: TITLE.size, bold: true, colour: INK });
	return xml`
		<p:sldMaster ${NAMESPACES}>
			<p:cSld>
				<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>
				${shapeTree([...[TITLE, BODY, SOURCE].map(placeShape), numberShape(5), ruleShape(6)])}
			</p:cSld>
			<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
			<p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst>
			<p:hf hdr="0" dt="0"/>
			<p:txStyles>
				<p:titleStyle>${title}</p:titleStyle>
				<p:bodyStyle>${levels(BODY.size)}</p:bodyStyle>
				<p:otherStyle>${levels(14)}</p:otherStyle>
			</p:txStyles>
		</p:sldMaster>`;
}

function layoutXml(layout: LayoutName): Xml {
	const { name, type, places } = LAYOUTS[layout];
	const shapes = [...places.map(placeShape), numberShape(places.length + 2)];
	return xml`
		<p:sldLayout ${NAMESPACES} type="${type}" preserve="1" userDrawn="1">
			<p:cSld name="${name}">${shapeTree(shapes)}</p:cSld>
			<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
		</p:sldLayout>`;
}

/** The tree that holds the shapes of a slide, layout or master. */
export function shapeTree(shapes: readonly Xml[]): Xml {
	return xml`
		<p:spTree>
			<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
			<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>
			${shapes}
		</p:spTree>`;
}

function placeShape(place: Place, index: number): Xml {
	const { placeholder, box, anchor, size, bold = false, colour } = place;
	return xml`
		<p:sp>
			${placeXml(index + 2, placeholder)}
			<p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>
			<p:txBody>
				${bodyProperties(anchor)}
				<a:lstStyle>${levelXml(1, { size, bold, colour })}</a:lstStyle>
				<a:p><a:r><a:rPr lang="en-GB"/><a:t>${PROMPTS[placeholder]}</a:t></a:r></a:p>
			</p:txBody>
		</p:sp>`;
}

/** What PowerPoint shows in an empty place. */
const PROMPTS: Readonly<Record<Placeholder, string>> = {
	title: 'Click to add the message',
	'centred-title': 'Click to add a title',
	subtitle: 'Measure, place and date',
	body: 'Click to add text',
	note: 'Note',
	source: 'Source'
};

/** The number of the slide, which PowerPoint counts by itself. */
export function numberShape(id: number): Xml {
	return xml`
		<p:sp>
			<p:nvSpPr><p:cNvPr id="${id}" name="Slide number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr>
			<p:spPr>${transformXml(PLACES.number)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>
			<p:txBody>
				${bodyProperties('t')}
				<a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="${hundredths(SIZES.source[0])}">${solid(QUIET)}</a:defRPr></a:lvl1pPr></a:lstStyle>
				<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-GB"/></a:p>
			</p:txBody>
		</p:sp>`;
}

/** The thin line above the source. It says nothing, and is marked so for screen readers. */
function ruleShape(id: number): Xml {
	return xml`
		<p:cxnSp>
			<p:nvCxnSpPr>
				<p:cNvPr id="${id}" name="Line"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>
				<p:cNvCxnSpPr/><p:nvPr userDrawn="1"/>
			</p:nvCxnSpPr>
			<p:spPr>
				<a:xfrm><a:off x="${emu(MARGIN)}" y="${emu(RULE_Y)}"/><a:ext cx="${emu(CONTENT_WIDTH)}" cy="0"/></a:xfrm>
				<a:prstGeom prst="line"><a:avLst/></a:prstGeom>
				<a:ln w="9525">${solid(RULE)}</a:ln>
			</p:spPr>
		</p:cxnSp>`;
}
