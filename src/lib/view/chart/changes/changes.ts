import { slug } from '../../../domain/slug.ts';
import {
	changeTallies,
	type ChangeRound,
	type ChangeTally
} from '../../../select/many/change-tally.ts';
import { scopeOf } from '../../../select/scope.ts';
import { about, sourceNoteOf } from '../../about.ts';
import { captionFrom } from '../../caption.ts';
import type { SourceNote } from '../../chart-caption.ts';
import { publicationSlug, publicationWords, type LimitedBy } from '../../many/publication-words.ts';
import { countWord, digits } from '../../words/number-words.ts';
import { capital, inSentence } from '../../words/sentence.ts';
import { CHANGE_KINDS, type ChangeBar, type ChangeKind, type ChangesView } from './changes-view.ts';
import { areaLabel, changesNotes } from './changes-notes.ts';
import { betweenWords, changesDescribed, gradesOf, tallySentence } from './changes-words.ts';
import { farMoves } from './far-moves.ts';

/** Whose changes a chart shows. */
export interface ChangesSource {
	readonly round: ChangeRound;
	/** `England`, `North West` */
	readonly place: string;
	/** By when their reports were published; left out: at any time. */
	readonly published?: LimitedBy;
}

/** How many councils got better, stayed and got worse between two inspections, by area. */
export function changesView({ round, place, published }: ChangesSource): ChangesView {
	const tallies = changeTallies(round.pairs);
	const lead = tallies.find(({ column }) => column.overall) ?? tallies[0];
	const bars = tallies.map(changeBar);
	const leading = bars.find(({ key }) => key === lead?.column.id);
	const between = betweenWords(round);
	const said =
		lead === undefined || leading === undefined
			? 'no area can be compared'
			: tallySentence(leading.counts, gradesOf(nameOf(lead))) + inBrackets(leading.detail);
	const limit = published === undefined ? '' : ` ${publicationWords(published.limit)}`;
	const pairs = `${digits(round.pairs.length)} ${round.pairs.length === 1 ? 'pair' : 'pairs'} of inspections${limit}`;
	const shown = { bars, round };
	return {
		kind: 'changes',
		...captionFrom(
			{ place: `${place}, ${pairs}`, fileName: slug(place, 'place') },
			sourceOf(round, limit),
			{
				id: `changes-${round.key}`,
				part: published === undefined ? '' : publicationSlug(published.limit),
				title: `${capital(between)}, ${said}`,
				measure: 'What became of the grades of councils, by area',
				alt: [
					`Bars of what became of grades${limit && ` between inspections${limit}`}.`,
					...changesDescribed(shown)
				].join(' '),
				notes: changesNotes(round, tallies, published),
				isBlank: bars.every(({ counts }) => counts['not-comparable'] === sumOf(counts)),
				nothing: bars.length === 0 ? 'No area has a counterpart in both inspections.' : null,
				table: () => ({
					columns: [
						{ name: 'area', heading: 'Judgement area' },
						...CHANGE_KINDS.map((kind) => ({
							name: kind.replace('-', '_'),
							heading: capital(KIND_WORDS[kind]),
							numeric: true
						})),
						{ name: 'pairs', heading: `All${limit}`, numeric: true }
					],
					rows: bars.map(({ label, detail, counts, total }) => [
						detail === null ? label : `${label}, ${detail}`,
						...CHANGE_KINDS.map((kind) => counts[kind]),
						total
					])
				}),
				records: async () =>
					(await import('./changes-records.ts')).changesRecords(tallies, limit.trim())
			}
		),
		isOfMany: true,
		...shown,
		longest: Math.max(0, ...bars.map(({ total }) => total)),
		moves: lead === undefined ? [] : farMoves(lead)
	};
}

/** Their sources, of which a limit lets a part count. */
function sourceOf({ pairs }: ChangeRound, limit: string): SourceNote {
	const note = sourceNoteOf(about(scopeOf([...new Set(pairs.flat())])));
	if (limit === '') return note;
	return { ...note, line: `${note.line.replace(/\.$/, '')}; of these, inspections${limit}` };
}

const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
	better: 'better',
	same: 'same',
	worse: 'worse',
	'not-comparable': 'not comparable'
};

function changeBar({ column, changes, nearest }: ChangeTally): ChangeBar {
	let before = 0;
	const counts = {
		better: changes.better.length,
		same: changes.same.length,
		worse: changes.worse.length,
		'not-comparable': changes['not-comparable'].length
	};
	const segments = CHANGE_KINDS.flatMap((kind) => {
		const count = counts[kind];
		const segment = { kind, word: KIND_WORDS[kind], count, before };
		before += count;
		return count === 0 ? [] : [segment];
	});
	const compared = counts.better + counts.same + counts.worse;
	const near = nearest === compared ? 'nearest area' : `nearest area in ${countWord(nearest)}`;
	return {
		key: column.id,
		label: areaLabel(column),
		detail: nearest === 0 ? null : near,
		total: before,
		segments,
		counts
	};
}

function inBrackets(words: string | null): string {
	return words === null ? '' : ` (${words})`;
}

function sumOf(counts: ChangeBar['counts']): number {
	return CHANGE_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}

/** What its grades are for; `null`: for all. */
function nameOf({ column }: ChangeTally): string | null {
	if (column.overall && column.service === 'both') return null;
	return inSentence(areaLabel(column));
}
