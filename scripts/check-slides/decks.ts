import { readFile } from 'node:fs/promises';
import { readInspections } from '../../src/lib/assemble/read-inspections.ts';
import type { Kit } from '../../src/lib/deliver/kit.ts';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import { deckOf, slidesOf } from '../../src/lib/export/pptx/deck.ts';
import { packSource } from '../../src/lib/export/pptx/slide/pack-source.ts';
import type { SlideSource } from '../../src/lib/export/pptx/slide/slide-source.ts';
import type { Space } from '../../src/lib/style/space.ts';
import { packSlides, type PackSlide } from '../../src/lib/view/pack/pack.ts';
import { slidesFor } from '../../src/lib/view/pack/pack-choice.ts';
import type { ChartView } from '../../src/lib/view/kinds.ts';
import { awkward } from '../../tests/awkward.ts';
import { ilacsReport, sifReport } from '../../tests/examples.ts';
import { peersPack } from './peers-pack.ts';

/** A finished deck, how many slides it should open with, and what it was made of. */
export interface DeckToCheck {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly slides: number;
	readonly pack: readonly PackSlide[];
	/** Whether it is of a report as there are; a made-up file of extremes cannot fill each slide. */
	readonly isReport: boolean;
}

export const LOOK = { palette: 'blue-orange', madeOn: '2012-05-29' } as const;

/**
 * The packs of the built-in report, of a made-up ILACS and SIF, of an awkward file and of a very long
 * one; councils of the record among their peers; and what a reader might write of the first in their own
 * words.
 */
export async function decksToCheck(kit: Kit): Promise<readonly DeckToCheck[]> {
	const text = await readFile(new URL('../../data/cumbria-2012.csv', import.meta.url), 'utf8');
	const builtIn = only(readInspections(text, null).inspections);
	const packs: readonly (readonly [name: string, pack: readonly PackSlide[]])[] = [
		['built-in', packSlides(builtIn)],
		['scrutiny', slidesFor(packSlides(builtIn), 'scrutiny')],
		['ilacs', packSlides(ilacsReport())],
		['sif', packSlides(sifReport())],
		['awkward', packSlides(awkward())],
		['long', packSlides(long())],
		['peers', await peersPack()],
		['own-titles', packSlides(builtIn).map((slide) => ({ ...slide, title: OWN_TITLE }))]
	];
	const draw = (view: ChartView, space: Space) => kit.draw(view, space, LOOK.palette);
	return Promise.all(
		packs.map(async ([name, pack]) => {
			const sources = pack.map((slide): SlideSource => packSource(slide, draw));
			const slides = sources.flatMap((source) => slidesOf(source, LOOK)).length;
			const bytes = await deckOf(sources, { title: name, ...LOOK });
			return { name, bytes, slides, pack, isReport: REPORTS.includes(name) };
		})
	);
}

const REPORTS = ['built-in', 'scrutiny', 'ilacs', 'sif', 'peers'];

/** Longer than two lines of the largest title. */
const OWN_TITLE =
	'What the inspectors found when they came to see us in the spring, what we have done about it since then, and what remains to be done before they come back to look at all of it again';

/** More areas than a slide holds, more figures than a chart does, and more to do than a year has weeks. */
function long(): Inspection {
	const areas = Array.from(
		{ length: 90 },
		(_, index) =>
			`judgement,Safeguarding,Area number ${index + 1} of a long list,,${(index % 4) + 1},`
	);
	const counts = Array.from(
		{ length: 40 },
		(_, index) => `figure,Context,Counts,Number ${index + 1} of many,${index * 7},count`
	);
	const shares = Array.from(
		{ length: 30 },
		(_, index) => `figure,Context,Shares,Share ${index + 1} of many,${index * 3},percent`
	);
	const actions = Array.from(
		{ length: 60 },
		(_, index) => `action,Both,By then,Do the thing with number ${index + 1},${index % 12},months`
	);
	const lines = [...areas, ...counts, ...shares, ...actions].map((line) => `Northtown,yes,${line}`);
	const header = 'authority,headline,kind,service,area,measure,value,unit';
	return only(readInspections([header, ...lines].join('\n'), 'long.csv').inspections);
}

function only(inspections: readonly Inspection[]): Inspection {
	const [inspection] = inspections;
	if (inspection === undefined) throw new Error('A file of the check holds no inspection.');
	return inspection;
}
