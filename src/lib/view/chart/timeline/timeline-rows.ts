import type { Inspection } from '../../../domain/inspection.ts';
import type { Subject } from '../../../domain/crosswalk-table.ts';
import type { JudgedArea } from '../../../select/many/area-change.ts';
import type { AreaLine } from '../../../select/many/area-lines.ts';
import { shownCell, type ShownCell } from '../../grade-cell.ts';
import { frameworkCode } from '../../words/place-words.ts';
import { capital, listWords } from '../../words/sentence.ts';
import { absentWords } from './absent-words.ts';
import { areaCalled } from './area-called.ts';

/** Where a line meets an inspection: what it judged, or why it did not. */
export type TimelineCell =
	| {
			readonly kind: 'judged';
			readonly judged: JudgedArea;
			readonly shown: ShownCell;
			/** What the inspection calls it, inside a sentence. */
			readonly called: string;
	  }
	| { readonly kind: 'absent'; readonly words: string };

/** One line of grades through the inspections. */
export interface TimelineRow {
	readonly key: string;
	readonly label: string;
	/** What frameworks call it that have another name for it; `null`: all have that of the label. */
	readonly detail: string | null;
	/** By inspection. */
	readonly cells: readonly TimelineCell[];
}

/** What a line is called whose areas have several names. */
const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
	overall: 'Overall effectiveness',
	protection: 'Help and protection',
	'in-care': 'Children in care',
	'care-leavers': 'Care leavers',
	leaders: 'Leadership'
};

/** A line with the words around it. */
export function timelineRow(line: AreaLine, inspections: readonly Inspection[]): TimelineRow {
	const cells = inspections.map((inspection, place): TimelineCell => {
		const judged = line.at[place] ?? null;
		if (judged === null || isOutside(judged)) {
			return { kind: 'absent', words: absentWords(line, inspection) };
		}
		const shown = shownCell(judged.judgement.result);
		return { kind: 'judged', judged, shown, called: areaCalled(inspection, judged) };
	});
	return { key: line.key, ...labelOf(line, cells, inspections), cells };
}

/** A file that lists an area as being in no inspection of the time says what the framework says. */
function isOutside({ judgement: { result } }: JudgedArea): boolean {
	return result.kind === 'no-grade' && result.why === 'not-in-framework';
}

function labelOf(
	{ subject }: AreaLine,
	cells: readonly TimelineCell[],
	inspections: readonly Inspection[]
): Pick<TimelineRow, 'label' | 'detail'> {
	const codes = new Map<string, Set<string>>();
	for (const [place, cell] of cells.entries()) {
		const inspection = inspections[place];
		if (cell.kind === 'absent' || inspection === undefined) continue;
		const known = codes.get(cell.called) ?? new Set();
		codes.set(cell.called, known.add(frameworkCode(inspection) ?? 'Others'));
	}
	const names = [...codes.keys()];
	const [only, ...others] = names;
	if (only !== undefined && others.length === 0) return { label: capital(only), detail: null };
	const label = subject === null ? capital(only ?? '') : SUBJECT_NAMES[subject];
	const differing = names.filter((name) => capital(name) !== label);
	const detail = differing.map((name) => `${listWords([...(codes.get(name) ?? [])])}: ${name}`);
	return { label, detail: detail.length === 0 ? null : detail.join('; ') };
}
