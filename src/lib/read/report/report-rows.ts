import { COLUMN_NAMES, type Column } from '../../domain/column-names.ts';
import { SERVICE_VALUES } from '../../domain/service.ts';
import type { Grid } from '../grid.ts';
import type {
	ActionFinding,
	ActionOwner,
	AnyFinding,
	FigureFinding,
	GradeWitness,
	JudgementFinding,
	ReportReading
} from './finding.ts';
import type { ReportDecision } from './report-decision.ts';

/** Cells of a tidy row by their columns; those left out are empty. */
export type TidyCells = Readonly<Partial<Record<Column, string>>>;

/** All findings of a report in the order in which they are written. */
export function allFindings({
	front,
	judgements,
	actions,
	figures
}: ReportReading): readonly AnyFinding[] {
	return [...front, ...judgements, ...actions, ...figures];
}

/**
 * Whether a finding is written: what its reader decided; undecided, what is certain. Of numbers only those
 * known by name are, since the others are candidates; an area that such an inspection does not judge has no
 * row. An inspection keeps what its front says, certain or not, as there is no row without it.
 */
export function isWritten(finding: AnyFinding, decision: ReportDecision | undefined): boolean {
	if (decision !== undefined) return decision.do !== 'leave-out';
	if (finding.kind === 'front') return true;
	if (finding.doubts.length > 0) return false;
	if (finding.kind === 'judgement' && finding.state === 'not-in-framework') return false;
	return finding.kind !== 'figure' || finding.headline;
}

/** What a finding is as cells of a tidy row, as its reader corrected them. */
export function cellsOf(finding: AnyFinding, decision?: ReportDecision): TidyCells {
	return { ...ownCells(finding), ...(decision?.cells ?? {}) };
}

/**
 * A report as the table of a tidy file, with what its reader decided. Everything from here on is as for any
 * other table.
 */
export function reportGrid(reading: ReportReading, decisions: readonly ReportDecision[]): Grid {
	const decided = new Map(decisions.map((each) => [each.finding, each]));
	const written = allFindings(reading)
		.map((finding) => ({ finding, decision: decided.get(finding.id) }))
		.filter(({ finding, decision }) => isWritten(finding, decision));
	const front: TidyCells = Object.assign(
		{},
		...written.flatMap(({ finding, decision }) =>
			finding.kind === 'front' ? [cellsOf(finding, decision)] : []
		)
	) as TidyCells;
	const rows = [
		...visitRows(reading),
		...written.flatMap(({ finding, decision }) =>
			finding.kind === 'front' ? [] : [cellsOf(finding, decision)]
		)
	];
	return {
		sheet: null,
		rows: [
			{ line: 1, cells: COLUMN_NAMES, fault: null },
			...rows.map((cells, at) => ({
				line: at + 2,
				cells: COLUMN_NAMES.map((column) => cells[column] ?? front[column] ?? ''),
				fault: null
			}))
		]
	};
}

/** A letter or an area inspection is of a visit, which stands in the file as one, with its outcome. */
function visitRows({ kind, outcome }: ReportReading): readonly TidyCells[] {
	if (kind.gives === 'report') return [];
	return [{ kind: 'visit', note: outcome?.words ?? '', page: outcome?.page?.toString() ?? '' }];
}

function ownCells(finding: AnyFinding): TidyCells {
	switch (finding.kind) {
		case 'front':
			return { [finding.fact]: finding.value ?? '' };
		case 'judgement':
			return judgementCells(finding);
		case 'action':
			return actionCells(finding);
		case 'figure':
			return figureCells(finding);
	}
}

const STATES = {
	'not-judged': 'not judged',
	'not-in-framework': 'not in framework',
	'not-found': ''
} as const;

function judgementCells(finding: JudgementFinding): TidyCells {
	const { service, area, state, grade, witnesses } = finding;
	const [first, ...others] = witnesses;
	return {
		kind: 'judgement',
		service: SERVICE_VALUES[service],
		area,
		value: state === 'graded' ? String(grade) : STATES[state],
		paragraph: witnesses.find(({ paragraph }) => paragraph !== null)?.paragraph ?? '',
		page: first?.page?.toString() ?? '',
		witnesses: others.map(witnessWords).join('; ')
	};
}

/** `heading p 31`; without its page in a text that has none. */
function witnessWords({ kind, page }: GradeWitness): string {
	return page === null ? kind : `${kind} p ${page}`;
}

/** Whose list it is, where it is not the council's. */
const OWNERS: Readonly<Record<Exclude<ActionOwner, 'authority'>, string>> = {
	board: 'the Local Safeguarding Children Board',
	partnership: 'the local area partnership'
};

function actionCells(finding: ActionFinding): TidyCells {
	const { service, text, months, place } = finding;
	return {
		kind: 'action',
		service: SERVICE_VALUES[service],
		area: listName(finding),
		measure: text,
		value: months === null ? '' : String(months),
		unit: months === null ? '' : 'months',
		...placeCells(place)
	};
}

/** `Recommendations for the Local Safeguarding Children Board`: a heading alone may be that of two lists. */
function listName({ owner, heading, months }: ActionFinding): string {
	const isSaid =
		owner === 'authority' || months !== null || /\b(?:l?scb|board|partnership)\b/i.test(heading);
	return isSaid ? heading : `${heading} for ${OWNERS[owner]}`;
}

function figureCells(finding: FigureFinding): TidyCells {
	return {
		kind: 'figure',
		service: SERVICE_VALUES[finding.service],
		area: finding.topic,
		measure: finding.measure,
		value: String(finding.value),
		unit: finding.unit,
		qualifier: finding.hedge ?? '',
		out_of: finding.outOf?.toString() ?? '',
		out_of_qualifier: finding.outOfHedge ?? '',
		period: finding.period ?? '',
		comparison: finding.comparison ?? '',
		headline: finding.headline ? 'yes' : '',
		...placeCells(finding.place)
	};
}

function placeCells(place: AnyFinding['place']): TidyCells {
	const paragraph = place?.paragraph ?? '';
	return {
		paragraph: /^\d+$/.test(paragraph) ? paragraph : '',
		page: place?.page?.toString() ?? ''
	};
}
