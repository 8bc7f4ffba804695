import { pngRefusal, type PictureType } from '../export/png.ts';
import type { Maker } from './format.ts';
import { pictureFiles } from './picture-files.ts';

/** Charts painted as pictures of a type. */
export function paintedFiles(type: PictureType): Maker {
	return (order, kit) => {
		const scale = order.size.frame === null ? order.size.scale : 1;
		return pictureFiles(order, kit, {
			type,
			hasBoxes: kit.paintsBoxes,
			contentOf: (sheet) => {
				const refusal = pngRefusal(sheet, scale);
				if (refusal !== null) throw new Error(refusal);
				return kit.paint(sheet.svg, sheet, scale, type);
			}
		});
	};
}
