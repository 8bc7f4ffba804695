import { chartSheet } from '../../src/lib/export/page/chart-sheet.ts';
import { DOCUMENT_DENSITY } from '../../src/lib/export/page/sheet.ts';
import type { Kit } from '../../src/lib/deliver/kit.ts';
import type { Space } from '../../src/lib/style/space.ts';
import type { ChartView } from '../../src/lib/view/kinds.ts';
import { smallestText } from '../../tests/files/export/smallest-text.ts';
import { LOOK, type DeckToCheck } from './decks.ts';
import { LEAST } from './limits.ts';

/** Prints the smallest text of the pictures that go between the paragraphs of a document, and what is too small. */
export function checkDocuments({ name, pack }: DeckToCheck, kit: Kit): readonly string[] {
	const draw = (view: ChartView, space: Space) => kit.draw(view, space, LOOK.palette);
	const { body, foot } = LEAST.paper;
	const faults: string[] = [];
	const sizes = new Set<string>();
	for (const slide of pack) {
		if (slide.kind !== 'chart') continue;
		const sheet = chartSheet({ view: slide.view, draw, madeOn: LOOK.madeOn });
		const { drawing, around } = smallestText(sheet, { density: DOCUMENT_DENSITY });
		sizes.add(`${drawing}/${around}`);
		if (drawing < body || around < foot) {
			faults.push(`${name}, picture of ${slide.name}: text of ${Math.min(drawing, around)} pt.`);
		}
	}
	console.log(`  documents: ${[...sizes].join(', ')} pt`);
	return faults;
}
