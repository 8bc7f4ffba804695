import { slug } from '../../../domain/slug.ts';
import type { GridChoice } from '../../../select/many/grid-choice.ts';
import { gridTable } from '../../../select/many/grid-table.ts';
import { inadequateCounts } from '../../../select/many/row-facts.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { captionOfMany } from '../../many/caption-of-many.ts';
import { authorityWords } from '../../words/place-words.ts';
import { gridHeadings, gridStrips } from '../national-grid/grid-headings.ts';
import { rowDate } from '../national-grid/grid-nouns.ts';
import { gridPlace } from '../national-grid/grid-place.ts';
import { wordsOf } from '../national-grid/national-grid.ts';
import { areaStandings, spokenStandings } from './area-standing.ts';
import { GROUP_FILES, groupHeading, groupPlace } from './group-words.ts';
import { nativePeers } from './native-peers.ts';
import { nothingWords } from './nothing-words.ts';
import { peerRows, type PeerRows } from './peer-rows.ts';
import { describedPeers } from './peers-described.ts';
import { peersList } from './peers-list.ts';
import { peersNotes } from './peers-notes.ts';
import { peersPart } from './peers-part.ts';
import { peersTable } from './peers-table.ts';
import { peersTitle } from './peers-title.ts';
import type { PeersSource, PeersView } from './peers-view.ts';
import { whomOf } from './whom.ts';

/** Lays out a council beside others. */
export function peersView(source: PeersSource): PeersView {
	const { all, framework, when, group, onlyOwnName } = source;
	const found = peerRows(source);
	const { own, council, region, table, peers } = found;
	const name = authorityWords({ ...(own ?? council), label: null });
	const choice: GridChoice = { ...EVERY_ROW, framework, when };
	const view = drawnPeers(found, source, { name, choice });
	const nothing = peers.length === 0 ? nothingWords(found, source) : null;
	const whom = whomOf(group, region, onlyOwnName);
	const standing = spokenStandings(view.standings)[0] ?? null;
	const beside = `${name} and ${groupPlace(group, region, onlyOwnName)}`;
	const title =
		nothing !== null
			? beside
			: peersTitle({ name, isInspected: own !== null }, standing, whom, found.missing.length);
	const which = gridPlace(gridTable(all, framework), choice, []);
	return {
		...captionOfMany(
			{
				place: `${beside}, ${which}`,
				fileName: slug(`${name} ${framework} ${GROUP_FILES[group.kind]}`, 'council'),
				inspections: peers.length === 0 ? [own ?? council] : table.inspections
			},
			{
				id: 'peers',
				title,
				measure: 'Grades by council and area',
				notes: peersNotes(found, source),
				alt: `Grid of grades. ${describedPeers(view).join(' ')}`,
				isBlank: nothing !== null,
				nothing: nothing === null ? null : `${nothing}.`,
				asList: nothing === null ? peersList(view) : null,
				table: () => peersTable(view),
				records: async () => (await import('../national-grid/grid-records.ts')).gridRecords(view)
			}
		),
		...view
	};
}

/** Nothing is left out for its grades, and rows stand as they are given. */
const EVERY_ROW = {
	round: null,
	region: null,
	group: null,
	service: null,
	grade: null,
	area: null,
	asked: null,
	both: null,
	byRegion: false,
	order: 'name',
	reversed: false
} as const;

type Drawn = Omit<PeersView, keyof ChartCaption>;

function drawnPeers(
	{ own, council, table, peers, first }: PeerRows,
	{ group, onlyOwnName }: PeersSource,
	{ name, choice }: Pick<PeersView, 'name' | 'choice'>
): Drawn {
	const every = table.inspections.map((_, row) => row);
	const rows = every.slice(first);
	const columns = table.columns.map((_, at) => at);
	const headings = gridHeadings(table, columns, every, choice);
	const closeness = [...(own === null ? [] : [null]), ...peers.map((each) => each.closeness)];
	const isLike = closeness.some((words) => words !== null);
	const heading = groupHeading(group, peers.length, isLike);
	return {
		kind: 'peers',
		name,
		council,
		closeness,
		onlyOwnName,
		grid: table,
		choice,
		headings,
		place: { label: null, counted: '', strips: [], rows: every },
		groups: [
			{ label: null, counted: '', strips: [], rows: every.slice(0, first) },
			{ ...heading, strips: gridStrips(table, columns, rows), rows }
		].filter((each) => each.rows.length > 0),
		own: new Set(every.slice(0, first)),
		inadequate: inadequateCounts(table),
		gradeWords: wordsOf(table),
		beside: (row) => {
			const inspection = table.inspections[row];
			const dated = onlyOwnName || inspection === undefined ? '' : rowDate(inspection, false);
			return [closeness[row], dated].filter(Boolean).join(', ');
		},
		standings: own === null ? [] : areaStandings(table, headings, 0, rows),
		cut: peersPart,
		describe: describedPeers,
		toNative: nativePeers
	};
}
