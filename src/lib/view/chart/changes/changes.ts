import { slug } from '../../../domain/slug.ts';
import {
	changeTallies,
	type ChangeRound,
	type ChangeTally
} from '../../../select/many/change-tally.ts';
import { scopeOf } from '../../../select/scope.ts';
import { about, sourceNoteOf } from '../../about.ts';
import { captionFrom } from '../../caption.ts';
import { GRADED } from '../timeline/area-called.ts';
import { counted, countWord, digits } from '../../words/number-words.ts';
import { capital, inSentence } from '../../words/sentence.ts';
import { CHANGE_KINDS, type ChangeBar, type ChangeKind, type ChangesView } from './changes-view.ts';
import { changesDescribed, gradesOf, tallySentence } from './changes-words.ts';
import { farMoves } from './far-moves.ts';

/** Whose changes a chart shows. */
export interface ChangesSource {
	readonly round: ChangeRound;
	/** `England`, `North West` */
	readonly place: string;
}

/** How many councils got better, stayed and got worse between two inspections, by area. */
export function changesView({ round, place }: ChangesSource): ChangesView {
	const tallies = changeTallies(round.pairs);
	const lead = tallies.find(({ column }) => column.overall) ?? tallies[0];
	const bars = tallies.map(changeBar);
	const leading = bars.find(({ key }) => key === lead?.column.id);
	const between = betweenWords(round);
	const said =
		lead === undefined || leading === undefined
			? 'no area can be compared'
			: tallySentence(leading.counts, gradesOf(nameOf(lead)));
	const pairs = `${digits(round.pairs.length)} ${round.pairs.length === 1 ? 'pair' : 'pairs'} of inspections`;
	const shown = { bars, round };
	return {
		kind: 'changes',
		...captionFrom(
			{ place: `${place}, ${pairs}`, fileName: slug(place, 'place') },
			sourceNoteOf(about(scopeOf([...new Set(round.pairs.flat())]))),
			{
				id: `changes-${round.key}`,
				title: `${capital(between)}, ${said}`,
				measure: 'What became of the grades of councils, by area',
				alt: ['Bars of what became of grades.', ...changesDescribed(shown)].join(' '),
				notes: changesNotes(round, tallies),
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
						{ name: 'pairs', heading: 'All', numeric: true }
					],
					rows: bars.map(({ label, detail, counts, total }) => [
						detail === null ? label : `${label}, ${detail}`,
						...CHANGE_KINDS.map((kind) => counts[kind]),
						total
					])
				}),
				records: async () => (await import('./changes-records.ts')).changesRecords(tallies)
			}
		),
		isOfMany: true,
		...shown,
		longest: Math.max(0, ...bars.map(({ total }) => total)),
		moves: lead === undefined ? [] : farMoves(lead)
	};
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
		label: labelOf(column),
		detail: nearest === 0 ? null : near,
		total: before,
		segments,
		counts
	};
}

function sumOf(counts: ChangeBar['counts']): number {
	return CHANGE_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}

/** The overall area of one service is called by it. */
function labelOf({ overall, service, short }: ChangeTally['column']): string {
	return capital(overall && service !== 'both' ? GRADED[service] : short);
}

/** What its grades are for; `null`: for all. */
function nameOf({ column }: ChangeTally): string | null {
	if (column.overall && column.service === 'both') return null;
	return inSentence(labelOf(column));
}

/** `from one ILACS inspection to the next`, `from the first SIF to the first ILACS inspection` */
export function betweenWords({ from, to }: Pick<ChangeRound, 'from' | 'to'>): string {
	return from === to
		? `from one ${from} inspection to the next`
		: `from the first ${from} to the first ${to} inspection`;
}

/** Councils that stand in no pair, and why areas are only the nearest, or not comparable. */
function changesNotes(
	{ from, to, without }: ChangeRound,
	tallies: readonly ChangeTally[]
): readonly string[] {
	const alone =
		without === 0
			? []
			: [
					`${capital(counted(without, 'council'))} inspected under ${from} ${without === 1 ? 'has' : 'have'} no ${to} inspection here, as the council ended before or its report is not in the record.`
				];
	const reasons = tallies.flatMap(({ column, changes }) => {
		const all = Object.values(changes).flat();
		const near = all.flatMap(({ change }) =>
			change.kind === 'not-comparable' ? [] : (change.nearest ?? [])
		);
		const apart = all.flatMap(({ change }) =>
			change.kind === 'not-comparable' ? [change.why] : []
		);
		return [
			...[...new Set(near)].map((why) => `${labelOf(column)}, nearest area: ${why}`),
			...[...new Set(apart)].map((why) => `${labelOf(column)}, not comparable: ${why}`)
		];
	});
	return [...alone, ...reasons];
}
