import type { IsoDay } from '../../../domain/iso-date.ts';
import { emu } from './emu.ts';
import { NOTES_MASTER_PATH, NOTES_PAGE } from './notes-parts.ts';
import type { Part, Relationship } from './package.ts';
import { SLIDE } from '../slide/page.ts';
import { MASTER_LIST_ID, MASTER_PATH, NAMESPACES } from './slide-layouts.ts';
import { levelXml } from '../slide/text-place.ts';
import { DRAWING } from './theme.ts';
import { INK } from '../../../style/palette.ts';
import { xml, type Xml } from './xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const MAKER = 'Fourpoint';
/** Ids of slides begin here; smaller numbers belong to Office. */
const FIRST_SLIDE_ID = 256;
/** PowerPoint's own style without lines or fills, which our tables set for themselves. */
export const PLAIN_TABLE_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** What the file says of itself. */
export interface DeckProperties {
	readonly title: string;
	readonly subject: string;
	readonly madeOn: IsoDay;
}

/** The relationships of the whole file. */
export const ROOT: readonly Relationship[] = [
	{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
	{ id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
	{ id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' }
];

/** The presentation itself, which lists its slides, and its settings and properties. */
export function documentParts(
	slidePaths: readonly string[],
	properties: DeckProperties
): readonly Part[] {
	const slides = slidePaths.map((target, index) => ({
		id: `rId${index + 10}`,
		type: 'slide',
		target
	}));
	const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) =>
		levelXml(level, { size: 18, colour: INK })
	);
	const presentation = xml`
		<p:presentation ${NAMESPACES} saveSubsetFonts="1">
			<p:sldMasterIdLst><p:sldMasterId id="${MASTER_LIST_ID}" r:id="rId1"/></p:sldMasterIdLst>
			<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>
			<p:sldIdLst>${slides.map(({ id }, index) => xml`<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="${id}"/>`)}</p:sldIdLst>
			<p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/>
			<p:notesSz cx="${emu(NOTES_PAGE.width)}" cy="${emu(NOTES_PAGE.height)}"/>
			<p:defaultTextStyle>${levels}</p:defaultTextStyle>
		</p:presentation>`;
	const setting = (name: string, content: Xml): Part => ({
		path: `ppt/${name}.xml`,
		contentType: `${TYPE}.${name}+xml`,
		content,
		relationships: []
	});
	return [
		{
			path: 'ppt/presentation.xml',
			contentType: `${TYPE}.presentation.main+xml`,
			content: presentation,
			relationships: [
				{ id: 'rId1', type: 'slideMaster', target: MASTER_PATH },
				{ id: 'rId2', type: 'notesMaster', target: NOTES_MASTER_PATH },
				{ id: 'rId3', type: 'presProps', target: 'ppt/presProps.xml' },
				{ id: 'rId4', type: 'viewProps', target: 'ppt/viewProps.xml' },
				{ id: 'rId5', type: 'theme', target: 'ppt/theme/theme1.xml' },
				{ id: 'rId6', type: 'tableStyles', target: 'ppt/tableStyles.xml' },
				...slides
			]
		},
		setting('presProps', xml`<p:presentationPr ${NAMESPACES}/>`),
		setting('viewProps', xml`<p:viewPr ${NAMESPACES}/>`),
		setting('tableStyles', xml`<a:tblStyleLst xmlns:a="${DRAWING}" def="${PLAIN_TABLE_STYLE}"/>`),
		coreProperties(properties),
		{
			path: 'docProps/app.xml',
			contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
			content: xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${MAKER}</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes></Properties>`,
			relationships: []
		}
	];
}

function coreProperties({ title, subject, madeOn }: DeckProperties): Part {
	const time = `${madeOn}T12:00:00Z`;
	const date = (name: string) =>
		xml`<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
	return {
		path: 'docProps/core.xml',
		contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
		content: xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>${MAKER}</dc:creator><cp:lastModifiedBy>${MAKER}</cp:lastModifiedBy>${date('created')}${date('modified')}<dc:language>en-GB</dc:language></cp:coreProperties>`,
		relationships: []
	};
}
