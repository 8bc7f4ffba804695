import { GRADES, type Grade } from '../../../domain/grade.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { councilOf } from '../../../select/many/by-authority.ts';
import { bothServices, type ServicePair } from '../../../select/many/both-services.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { gradeKeyOfMany, type GradeKeyEntry } from '../../grade-key.ts';
import { captionOfMany } from '../../many/caption-of-many.ts';
import { authorityWords } from '../../words/place-words.ts';
import { bothServicesTitle, countsSentence, extremeSentences } from './both-services-sentences.ts';
import { bothServicesRecords, bothServicesTable } from './both-services-table.ts';
import { absentSentence, ownSquare, squareWords, type OwnSquare } from './own-square.ts';
import { kindOf, pairCounts, widthWords, type PairCounts, type PairKind } from './pair-counts.ts';
import { unpairedNotes } from './unpaired-notes.ts';
import { twoSubjects, type TwoSubjects } from './subject-words.ts';

/** The councils with one pair of grades. */
export interface Square {
	/** Grade for safeguarding and the other: `4-3`. */
	readonly key: string;
	readonly safeguarding: Grade;
	readonly lookedAfter: Grade;
	readonly kind: PairKind;
	/** By name. */
	readonly councils: readonly SquareCouncil[];
	/** `safeguarding 4 inadequate, services for looked-after children 3 adequate` */
	readonly words: string;
}

export interface SquareCouncil {
	readonly name: string;
	readonly inspection: Inspection;
	/** Whether it is the one that its reader looks for. */
	readonly own: boolean;
}

/** What the shading of squares means, with how many councils stand in them. */
export interface KindEntry {
	readonly kind: PairKind;
	readonly count: number;
	/** `Safeguarding worse`, `The same grade for both`, `Looked-after children worse` */
	readonly words: string;
	/** `43 by one grade and two by two grades`; empty where nothing differs. */
	readonly widths: string;
}

/** The grade for safeguarding by that for looked-after children: how many councils have each pair. */
export interface BothServicesView extends ChartCaption {
	readonly kind: 'both-services';
	/** By grade for safeguarding, then by the other; best first. */
	readonly squares: readonly (readonly Square[])[];
	readonly subjects: TwoSubjects;
	readonly gradeKey: readonly GradeKeyEntry[];
	readonly kinds: readonly KindEntry[];
	/** `null`: no council is looked for, or it is in no square. */
	readonly own: OwnSquare | null;
	/** Sentences to quote beside the drawing. */
	readonly sentences: readonly string[];
}

/** What is asked of both services at once. */
export interface BothServicesAsked {
	/** One a council, all of one framework. */
	readonly inspections: readonly Inspection[];
	/** The council that is marked, as `councilOf` tells them apart. */
	readonly own: string | null;
	/** Which they are: `England, first SLAC inspections, 2009–2012`. */
	readonly place: string;
	/** Start of file names: `england-slac`. */
	readonly fileName: string;
}

/** Both services at once; `null`: their framework does not grade two services apart. */
export function bothServicesView({
	inspections,
	own,
	place,
	fileName
}: BothServicesAsked): BothServicesView | null {
	const { squares, pairs, unpaired, areas } = bothServices(inspections);
	if (areas === null) return null;
	const subjects = twoSubjects(areas);
	const key = gradeKeyOfMany(inspections);
	const mine = ownSquare(pairs, own, subjects, key);
	const counts = countsSentence(pairs, subjects);
	const extremes = extremeSentences(pairs, key);
	const sentences = [
		mine?.sentence ?? absentSentence(unpaired, own, subjects),
		pairs.length === 0 ? null : counts,
		...extremes
	].filter((sentence) => sentence !== null);
	const { safeguarding, lookedAfter } = subjects;
	const title = bothServicesTitle(pairs, subjects);
	const table = () => bothServicesTable(squares, subjects, key);
	return {
		kind: 'both-services',
		...captionOfMany(
			{ place, fileName, inspections },
			{
				id: 'both-services',
				title,
				measure: `Grade for ${safeguarding.noun} by grade for ${lookedAfter.noun}, one dot a council`,
				alt: `Squares of four grades for ${safeguarding.noun} by four for ${lookedAfter.noun}, with a dot for each council. ${sentences.join(' ')}`,
				notes: unpairedNotes(unpaired, subjects),
				isBlank: pairs.length === 0,
				nothing: pairs.length === 0 ? `${title}.` : null,
				table,
				records: () => bothServicesRecords(pairs, key)
			}
		),
		squares: squaresOf(squares, own, (pair) => squareWords(pair, subjects, key)),
		subjects,
		gradeKey: key,
		kinds: kindsOf(pairs, subjects),
		own: mine,
		sentences
	};
}

function squaresOf(
	squares: readonly (readonly (readonly ServicePair[])[])[],
	own: string | null,
	words: (pair: Pick<ServicePair, 'safeguarding' | 'lookedAfter'>) => string
): BothServicesView['squares'] {
	return GRADES.map((safeguarding, row) =>
		GRADES.map((lookedAfter, column): Square => {
			const grades = { safeguarding, lookedAfter };
			return {
				key: `${safeguarding}-${lookedAfter}`,
				...grades,
				kind: kindOf(grades),
				councils: (squares[row]?.[column] ?? []).map(({ inspection }) => ({
					name: authorityWords({ ...inspection, label: null }),
					inspection,
					own: councilOf(inspection) === own
				})),
				words: words(grades)
			};
		})
	);
}

function kindsOf(pairs: readonly ServicePair[], subjects: TwoSubjects): readonly KindEntry[] {
	const counts: PairCounts = pairCounts(pairs);
	const words: Readonly<Record<PairKind, string>> = {
		worse: `${subjects.safeguarding.heading} worse`,
		same: 'The same grade for both',
		better: `${subjects.lookedAfter.heading} worse`
	};
	return (['worse', 'same', 'better'] as const).map((kind) => ({
		kind,
		count: counts[kind],
		words: words[kind],
		widths: kind === 'same' ? '' : widthWords(pairs.filter((pair) => kindOf(pair) === kind))
	}));
}
