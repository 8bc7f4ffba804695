import { DOCUMENT_DENSITY } from '../export/page/sheet.ts';
import { withDensity } from '../export/png-density.ts';
import { phonesRefuse, pngRefusal, type PictureType } from '../export/png.ts';
import type { Maker } from './format.ts';
import { pictureFiles } from './picture-files.ts';

/** Charts painted as pictures of a type. */
export function paintedFiles(type: PictureType): Maker {
	return (order, kit) => {
		const { size } = order;
		const scale = size.frame === null ? size.scale : 1;
		const density = size.frame === null ? DOCUMENT_DENSITY * scale : size.frame.density;
		return pictureFiles(order, kit, {
			type,
			hasBoxes: kit.paintsBoxes,
			remarkOn: (sheet) => phonesRefuse(sheet, scale),
			contentOf: async (sheet) => {
				const refusal = pngRefusal(sheet, scale);
				if (refusal !== null) throw new Error(refusal);
				const picture = await kit.paint(sheet.svg, sheet, scale, type);
				return type === 'image/png' ? withDensity(picture, density) : picture;
			}
		});
	};
}
