import { headingOf, partTitle } from '../../cut-rows.ts';
import { listWords } from '../../words/sentence.ts';
import { rowName } from '../national-grid/grid-nouns.ts';
import { spokenStandings, type AreaStanding } from './area-standing.ts';
import { peersClause } from './peers-title.ts';
import type { PeersView } from './peers-view.ts';

/** Some peers of a council, always under its own row; their title says how these stand to it. */
export function peersPart(view: PeersView, from: number, to: number): PeersView {
	const all = peersOfView(view);
	const rows = all.slice(Math.max(0, from), to);
	const groups = view.groups.map((group) =>
		group.rows === all
			? {
					...group,
					label: group.label === null ? null : headingOf(group.label, from > 0),
					rows
				}
			: group
	);
	return {
		...view,
		title: partTitle(view, [from, to, all.length], () => titleOf(view, rows)),
		table: () => {
			const { columns, rows: lines, grades = [] } = view.table();
			const own = view.own.size;
			const isKept = (_: unknown, at: number) => at < own || (at >= own + from && at < own + to);
			return { columns, rows: lines.filter(isKept), grades: grades.filter(isKept) };
		},
		groups
	};
}

/** The rows of the peers; none where a council stands alone. */
export function peersOfView({ groups, own }: Pick<PeersView, 'groups' | 'own'>): readonly number[] {
	return groups[own.size]?.rows ?? [];
}

/** `Kent is outstanding overall; Essex to Suffolk: none of the five councils here is graded better, two are the same` */
function titleOf(view: PeersView, rows: readonly number[]): string {
	const { grid, standings } = view;
	const names = [...new Set([rows[0], rows.at(-1)])].flatMap((row) => {
		const inspection = grid.inspections[row ?? -1];
		return inspection === undefined ? [] : rowName(inspection);
	});
	const range = rows.length === 2 ? listWords(names) : names.join(' to ');
	const standing = spokenStandings(standings)[0];
	if (standing === undefined) return `${view.title}: ${range}`;
	return `${view.name} ${standing.own}; ${range}: ${peersClause(countsAmong(standing, rows), HERE)}`;
}

const HERE = {
	noun: (count: number) => `${count === 1 ? 'council' : 'councils'} here`,
	article: 'the',
	only: null
};

function countsAmong({ better, same, worse, ungraded }: AreaStanding, rows: readonly number[]) {
	const count = (peers: AreaStanding['better']) =>
		peers.filter(({ row }) => rows.includes(row)).length;
	return {
		better: count(better),
		same: count(same),
		worse: count(worse),
		ungraded: count(ungraded)
	};
}
