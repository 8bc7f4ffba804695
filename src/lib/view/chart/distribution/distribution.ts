import type { Inspection } from '../../../domain/inspection.ts';
import { councilOf } from '../../../select/many/by-authority.ts';
import { gradeTable } from '../../../select/many/grade-table.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { gradeKeyOfMany, type GradeKeyEntry } from '../../grade-key.ts';
import { captionOfMany } from '../../many/caption-of-many.ts';
import { authorityWords } from '../../words/place-words.ts';
import { capital, listWords } from '../../words/sentence.ts';
import { areaWords } from './area-labels.ts';
import {
	barSentence,
	distributionBar,
	type BarParts,
	type DistributionBar,
	type DistributionBy
} from './distribution-bar.ts';
import { barsByArea, barsByDay, barsByRegion } from './distribution-bars.ts';
import { distributionRecords, distributionTable } from './distribution-table.ts';
import { distributionTitle } from './distribution-title.ts';

/** How many councils stand at each grade, as bars to one scale. */
export interface DistributionView extends ChartCaption {
	readonly kind: 'distribution';
	readonly by: DistributionBy;
	readonly bars: readonly DistributionBar[];
	/** For what all grades are; empty where each bar is of an area of its own. */
	readonly phrase: string;
	readonly gradeKey: readonly GradeKeyEntry[];
	/** Councils in the longest bar, with those that have no grade. */
	readonly longest: number;
	/** The council that is marked; `null`: none, or it has no grade in any bar. */
	readonly ownName: string | null;
	/** Sentences to quote beside the drawing. */
	readonly sentences: readonly string[];
}

/** What is asked of a distribution. */
export interface DistributionAsked {
	readonly by: DistributionBy;
	/** One a council, all of one framework; for days every one. */
	readonly inspections: readonly Inspection[];
	/** Key of the area that regions or days are compared in; the overall one where it is none of theirs. */
	readonly area: string | null;
	/** The council that is marked, as `councilOf` tells them apart. */
	readonly own: string | null;
	/** Which they are: `England, ILACS latest inspections, 2021–2025`. */
	readonly place: string;
	/** Start of file names. */
	readonly fileName: string;
}

/** An area to choose. */
export interface AreaOption {
	readonly key: string;
	readonly label: string;
}

/** The areas of councils that inspections are graded in, in report order. */
export function areaOptions(inspections: readonly Inspection[]): readonly AreaOption[] {
	return barsByArea(inspections, null).map(({ key, label }) => ({ key, label }));
}

export function distributionView(asked: DistributionAsked): DistributionView {
	const { by, inspections, own, place, fileName } = asked;
	const { parts, phrase, area } = partsOf(asked);
	const key = gradeKeyOfMany(inspections);
	const bars = parts.map((part) => distributionBar(part, key));
	const mine = inspections.find((each) => councilOf(each) === own);
	const hasOwn = mine !== undefined && bars.some((bar) => bar.own !== null);
	const ownName = hasOwn ? authorityWords({ ...mine, label: null }) : null;
	const isBlank = bars.every(({ graded }) => graded === 0);
	const title = inspections.length === 0 ? NOBODY : distributionTitle(by, bars, phrase);
	const sentences = bars.map((bar) => barSentence(bar, ownName));
	return {
		kind: 'distribution',
		...captionOfMany(
			{ place, fileName, inspections },
			{
				id: 'distribution',
				part: PART[by],
				title,
				measure: measureOf(by, area),
				alt: `Bars of how many councils have each grade, ${ALT[by]}. ${sentences.join(' ')}`,
				notes: notesOf(by, inspections),
				isBlank,
				nothing: isBlank ? `${title}.` : null,
				table: () => distributionTable(by, bars, key, ownName),
				records: () => distributionRecords(by, bars, key, { area, place })
			}
		),
		by,
		bars,
		phrase,
		gradeKey: key,
		longest: Math.max(0, ...bars.map(({ graded, ungraded }) => graded + ungraded)),
		ownName,
		sentences
	};
}

/** Of no inspection it cannot be said that it gave no grade. */
const NOBODY = 'No inspection of this kind and place is known here';

const PART: Readonly<Record<DistributionBy, string>> = {
	areas: 'by-area',
	regions: 'by-region',
	days: 'over-the-years'
};

const ALT: Readonly<Record<DistributionBy, string>> = {
	areas: 'a bar an area',
	regions: 'a bar a region',
	days: 'a bar a year'
};

/** The bars, and for days and regions which area they are of. */
function partsOf({ by, inspections, area, own }: DistributionAsked): {
	readonly parts: readonly BarParts[];
	readonly phrase: string;
	readonly area: string | null;
} {
	if (by === 'areas') return { parts: barsByArea(inspections, own), phrase: '', area: null };
	const { columns, keys } = gradeTable(inspections);
	const asked = columns[keys.indexOf(area ?? '')];
	const ofCouncil = columns.filter((column) => column.ofCouncil);
	const column = asked ?? ofCouncil.find(({ overall }) => overall) ?? ofCouncil[0];
	if (column === undefined) return { parts: [], phrase: '', area: null };
	const { phrase = '', label = column.name } = areaWords(columns).get(column) ?? {};
	const make = by === 'regions' ? barsByRegion : barsByDay;
	return { parts: make(inspections, column, own), phrase, area: label };
}

function measureOf(by: DistributionBy, area: string | null): string {
	if (by === 'areas') return 'Councils at each grade, by area';
	const what = `${capital(area ?? 'grades')}: councils at each grade`;
	return by === 'regions' ? `${what}, by region` : `${what} at 31 March of each year`;
}

/** What no bar shows. */
function notesOf(by: DistributionBy, inspections: readonly Inspection[]): readonly string[] {
	if (by === 'days') {
		return [
			'A bar has the latest grades until its day, of councils that had been inspected so by then; the last is of the day of the last inspection known.'
		];
	}
	if (by === 'regions') return [];
	const others = gradeTable(inspections).columns.filter(({ ofCouncil }) => !ofCouncil);
	if (others.length === 0) return [];
	const names = listWords(others.map(({ name }) => `"${name}"`));
	return [`Left out, since another body than the council is judged: ${names}.`];
}
