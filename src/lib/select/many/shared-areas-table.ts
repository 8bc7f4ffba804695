import { correspondence, aboutArea, type GradedArea } from '../../domain/crosswalk.ts';
import { SUBJECTS, type Subject } from '../../domain/crosswalk-table.ts';
import { FRAMEWORKS } from '../../domain/frameworks.ts';
import type { Inspection } from '../../domain/inspection.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { JudgedService } from '../../domain/service.ts';
import { oncePer } from '../once-per.ts';
import { judgedAreas, type JudgedArea } from './area-change.ts';
import { dateOf } from './date-of.ts';
import type { GradeColumn } from './grade-column.ts';
import { stateOf, type GradeTable } from './grade-table.ts';

/** Inspections of all frameworks by the areas that they share. */
export interface SharedAreasTable extends GradeTable {
	/** By row, then column: the judgement that stands there; `null`: none. */
	readonly judged: readonly (JudgedArea | null)[];
	/** By row, then column: 1 where the area is only the nearest to that of the framework in force. */
	readonly nearest: Uint8Array;
}

/** What a line of grades through all frameworks is called, and whose service it is. */
const LINES: Readonly<Record<Subject, { readonly name: string; readonly service: JudgedService }>> =
	{
		overall: { name: 'Overall effectiveness', service: 'both' },
		leaders: { name: 'Leaders', service: 'both' },
		protection: { name: 'Help and protection', service: 'safeguarding' },
		'in-care': { name: 'Children in care', service: 'looked-after' },
		'care-leavers': { name: 'Care leavers', service: 'looked-after' }
	};

/** The areas that frameworks share as columns; those that no inspection has are none. */
export const sharedAreasTable = oncePer((inspections: readonly Inspection[]): SharedAreasTable => {
	const all = inspections.map((each) => SUBJECTS.map((subject) => areaOf(each, subject)));
	const subjects = SUBJECTS.map((subject, at) => ({ subject, at })).filter(({ at }) =>
		all.some((row) => row[at] !== null)
	);
	const width = subjects.length;
	const states = new Uint8Array(inspections.length * width);
	const nearest = new Uint8Array(inspections.length * width);
	const judged = all.flatMap((row, place) =>
		subjects.map(({ at }, column) => {
			const found = row[at] ?? null;
			if (found === null) return null;
			states[place * width + column] = stateOf(found.judged.judgement);
			nearest[place * width + column] = Number(found.isNearest);
			return found.judged;
		})
	);
	return {
		inspections,
		columns: subjects.map(({ subject }) => columnOf(subject)),
		keys: subjects.map(({ subject }) => subject),
		states,
		judged,
		nearest
	};
});

interface Found {
	readonly judged: JudgedArea;
	readonly isNearest: boolean;
}

/** The same area, else the nearest; of several the overall one, which is of all that the others are of. */
function areaOf(inspection: Inspection, subject: Subject): Found | null {
	const now = NOW.get(subject);
	const own = judgedAreas(inspection).filter(({ column }) => column.subject === subject);
	if (now === undefined || own.length === 0) return null;
	const same = own.find(
		(each) => correspondence(gradedArea(each, inspection), now).kind === 'same'
	);
	const judged = same ?? own.find(({ area }) => area.overall) ?? own[0];
	return judged === undefined ? null : { judged, isNearest: same === undefined };
}

/** The area of the framework in force that each line is of. */
const NOW: ReadonlyMap<Subject, GradedArea> = new Map(
	FRAMEWORKS.filter(({ to }) => to === null).flatMap(({ code, areas }) =>
		areas.flatMap(({ name, services }) =>
			services.flatMap((service): [Subject, GradedArea][] => {
				const area = { framework: code, name, service, date: null };
				const about = aboutArea(area);
				return 'alone' in about ? [] : [[about.subject, area]];
			})
		)
	)
);

function gradedArea({ area, judgement }: JudgedArea, inspection: Inspection): GradedArea {
	const date = dateOf(inspection);
	return {
		framework: inspection.framework,
		name: area.name,
		service: judgement.service,
		date: date === '' ? null : (date as IsoDate)
	};
}

function columnOf(subject: Subject): GradeColumn {
	const { name, service } = LINES[subject];
	return {
		id: sharedId(subject),
		service,
		name,
		short: name,
		overall: subject === 'overall',
		ofPart: null,
		ofCouncil: true,
		subject
	};
}

function sharedId(subject: Subject): string {
	return `shared ${subject}`;
}

/** Whether a column, of one framework or shared by all, has the areas of a column of a framework. */
export function isOfColumn({ id, subject }: GradeColumn, own: GradeColumn): boolean {
	if (id === own.id) return true;
	return subject !== null && id === sharedId(subject) && own.subject === subject;
}
