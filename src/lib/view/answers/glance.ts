import { serviceName } from '../words/service-words.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { JudgedService } from '../../domain/service.ts';
import { gradeCounts, totalCounts } from '../../select/grade-counts.ts';
import { areaWithKey } from '../../select/area-with-key.ts';
import { shownCell, type ShownCell } from '../grade-cell.ts';
import { judgementKey } from '../judgement/judgement-key.ts';
import { overviewView } from '../pack/overview.ts';
import { authorityWords } from '../words/place-words.ts';
import { judgementNoun, portion } from '../words/portion-words.ts';
import { capital, inSentence } from '../words/sentence.ts';

/** One grade, large. */
export interface GlanceTile extends ShownCell {
	/** The service, or the area where the grade is not an overall one. */
	readonly name: string;
	/** What the grade is of. */
	readonly of: string;
	/** How the judgements went; `null` where there is no more than one to speak of. */
	readonly share: string | null;
	/** Key of its judgement; `null` where no row gives one. */
	readonly judgement: string | null;
}

/** What the first screen of a page says of an inspection before any chart. */
export interface Glance {
	/** What matters, in one sentence without its stop. */
	readonly title: string;
	/** The overall grades; else the judgements, where they are few. */
	readonly tiles: readonly GlanceTile[];
}

/** More are no glance: the heatmap shows them. */
const MOST_TILES = 6;

/** The inspection at a glance, on a page that has said whose it is. */
export function glance(inspection: Inspection): Glance {
	const { title, tiles } = overviewView(inspection);
	const overall = tiles.map((tile) => ({
		...tile,
		of: 'overall',
		share: inadequateWords(inspection, tile.service)
	}));
	return {
		title: capital(title.slice(`${authorityWords(inspection)}: `.length)),
		tiles: overall.length > 0 ? overall : judgementTiles(inspection)
	};
}

/** `inadequate in four of ten judgements` */
function inadequateWords(inspection: Inspection, service: JudgedService): string | null {
	const all = gradeCounts(inspection);
	// One overall grade for both services is about every judgement.
	const counts =
		service === 'both' ? totalCounts(all) : all.find((each) => each.service === service);
	if (counts === undefined || counts.graded < 2) return null;
	const { byGrade, graded } = counts;
	return `inadequate in ${portion(byGrade[4], graded)} ${judgementNoun(counts)(graded)}`;
}

function judgementTiles(inspection: Inspection): readonly GlanceTile[] {
	const { judgements, areas } = inspection;
	if (judgements.length > MOST_TILES) return [];
	return judgements.map((judgement) => ({
		name: areaWithKey(areas, judgement.area)?.name ?? '',
		of: inSentence(serviceName(inspection, judgement.service)),
		share: null,
		...shownCell(judgement.result),
		judgement: judgementKey(judgement)
	}));
}
