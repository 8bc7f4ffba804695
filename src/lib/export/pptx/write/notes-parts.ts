import { INK } from '../../../style/palette.ts';
import { paragraphsXml, plain } from '../slide/paragraphs.ts';
import type { Part } from './package.ts';
import { NAMESPACES, shapeTree } from './slide-layouts.ts';
import { levelXml, transformXml } from '../slide/text-place.ts';
import { xml, type Xml } from './xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
/** Upright A4 in points, which is how notes are printed here. */
export const NOTES_PAGE = { width: 595, height: 842 } as const;
const IMAGE = { x: 57, y: 60, width: 481, height: 270.5 };
const TEXT = { x: 57, y: 350, width: 481, height: 440 };
const SIZE = 12;

export const NOTES_MASTER_PATH = 'ppt/notesMasters/notesMaster1.xml';
export const NOTES_THEME_PATH = 'ppt/theme/theme2.xml';

/** The page behind all speaker notes. It has a theme of its own: two masters may not share one. */
export function notesMasterPart(): Part {
	const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) =>
		levelXml(level, { size: SIZE, colour: INK })
	);
	return {
		path: NOTES_MASTER_PATH,
		contentType: `${TYPE}.notesMaster+xml`,
		content: xml`
			<p:notesMaster ${NAMESPACES}>
				<p:cSld>
					<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>
					${shapeTree([imageShape(transformXml(IMAGE)), notesShape(transformXml(TEXT), ['Notes'])])}
				</p:cSld>
				<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
				<p:notesStyle>${levels}</p:notesStyle>
			</p:notesMaster>`,
		relationships: [{ id: 'rId1', type: 'theme', target: NOTES_THEME_PATH }]
	};
}

/** What the speaker of one slide has before them, a paragraph for each line. */
export function notesPart(number: number, slidePath: string, notes: readonly string[]): Part {
	return {
		path: notesPath(number),
		contentType: `${TYPE}.notesSlide+xml`,
		content: xml`
			<p:notes ${NAMESPACES}>
				<p:cSld>${shapeTree([imageShape(null), notesShape(null, notes)])}</p:cSld>
				<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
			</p:notes>`,
		relationships: [
			{ id: 'rId1', type: 'notesMaster', target: NOTES_MASTER_PATH },
			{ id: 'rId2', type: 'slide', target: slidePath }
		]
	};
}

export function notesPath(number: number): string {
	return `ppt/notesSlides/notesSlide${number}.xml`;
}

const RECTANGLE = xml`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

/** The small picture of the slide. On a page of notes its place is the master's. */
function imageShape(place: Xml | null): Xml {
	return xml`
		<p:sp>
			<p:nvSpPr><p:cNvPr id="2" name="Slide image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${place === null ? null : xml` idx="2"`}/></p:nvPr></p:nvSpPr>
			<p:spPr>${place}${place === null ? null : RECTANGLE}</p:spPr>
		</p:sp>`;
}

function notesShape(place: Xml | null, notes: readonly string[]): Xml {
	const lines = notes.length === 0 ? [''] : notes;
	return xml`
		<p:sp>
			<p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body"${place === null ? xml` idx="1"` : xml` sz="quarter" idx="1"`}/></p:nvPr></p:nvSpPr>
			<p:spPr>${place}${place === null ? null : RECTANGLE}</p:spPr>
			<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(lines.map((line) => plain(line, SIZE)))}</p:txBody>
		</p:sp>`;
}
