import {
	GRADE_COLOURS,
	HATCH,
	INK,
	PAPER,
	QUIET,
	TRACK,
	type Palette
} from '../../../style/palette.ts';
import { PICTURE_FONT } from '../../../style/typeface.ts';
import { rgb } from '../slide/paragraphs.ts';
import { xml, type Xml } from './xml.ts';

export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/**
 * Colours and typeface of the whole deck, as PowerPoint offers them for what a reader adds: the
 * grades, best first, are its first four accents.
 */
export function themeXml(palette: Palette): Xml {
	const grades = GRADE_COLOURS[palette];
	const colours = {
		dk1: INK,
		lt1: PAPER,
		dk2: QUIET,
		lt2: TRACK,
		accent1: grades[1].fill,
		accent2: grades[2].fill,
		accent3: grades[3].fill,
		accent4: grades[4].fill,
		accent5: QUIET,
		accent6: HATCH,
		hlink: grades[1].fill,
		folHlink: QUIET
	};
	const scheme = Object.entries(colours).map(
		([name, colour]) => xml`<a:${name}><a:srgbClr val="${rgb(colour)}"/></a:${name}>`
	);
	const font = xml`<a:latin typeface="${PICTURE_FONT}"/><a:ea typeface=""/><a:cs typeface="${PICTURE_FONT}"/>`;
	const fill = xml`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
	const line = xml`<a:ln w="9525">${fill}</a:ln>`;
	const effect = xml`<a:effectStyle><a:effectLst/></a:effectStyle>`;
	return xml`
		<a:theme xmlns:a="${DRAWING}" name="Fourpoint">
			<a:themeElements>
				<a:clrScheme name="Fourpoint">${scheme}</a:clrScheme>
				<a:fontScheme name="Fourpoint"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>
				<a:fmtScheme name="Fourpoint">
					<a:fillStyleLst>${[fill, fill, fill]}</a:fillStyleLst>
					<a:lnStyleLst>${[line, line, line]}</a:lnStyleLst>
					<a:effectStyleLst>${[effect, effect, effect]}</a:effectStyleLst>
					<a:bgFillStyleLst>${[fill, fill, fill]}</a:bgFillStyleLst>
				</a:fmtScheme>
			</a:themeElements>
		</a:theme>`;
}
