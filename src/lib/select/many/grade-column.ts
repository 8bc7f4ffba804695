import { aboutArea } from '../../domain/crosswalk.ts';
import type { Subject } from '../../domain/crosswalk-table.ts';
import type { Area } from '../../domain/area.ts';
import { isOfCouncil } from '../../domain/area-group.ts';
import { findArea } from '../../domain/find-area.ts';
import { frameworkOf } from '../../domain/frameworks.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { nameKey } from '../../domain/name-key.ts';
import type { JudgedService } from '../../domain/service.ts';

/** One line of grades through many inspections: an area of their framework for one service. */
export interface GradeColumn {
	/** Service and name, whichever spelling a file has for it: tells columns apart. */
	readonly id: string;
	readonly service: JudgedService;
	/** The name that its framework has for the area. */
	readonly name: string;
	/** What a heading calls it where its name is longer than a heading should be. */
	readonly short: string;
	readonly overall: boolean;
	/** Of an overall grade: the part of its service that it is of; `null`: of all, or no overall grade. */
	readonly ofPart: string | null;
	/** Whether it is the council's, and not that of another body. */
	readonly ofCouncil: boolean;
	/** What it is about across frameworks; `null`: it stands for no area of another. */
	readonly subject: Subject | null;
}

const known = new Map<string, GradeColumn>();

/** The column of an area of an inspection for one service: the same object for the same column. */
export function columnOf(
	{ framework }: Pick<Inspection, 'framework'>,
	area: Area,
	service: JudgedService
): GradeColumn {
	const id = [framework ?? '', service, String(area.overall), area.name].join('\n');
	const column = known.get(id) ?? madeColumn(framework, area, service);
	known.set(id, column);
	return column;
}

function madeColumn(framework: string | null, area: Area, service: JudgedService): GradeColumn {
	const entry = framework === null ? undefined : findArea(frameworkOf(framework), area.name);
	const name = entry?.name ?? area.name;
	const about = aboutArea({ framework, name, service, date: null });
	return {
		id: `${service} ${nameKey(name)}`,
		service,
		name,
		short: entry?.short ?? name,
		overall: area.overall,
		ofPart: (area.overall && entry?.ofPart) || null,
		ofCouncil: isOfCouncil(area),
		subject: 'alone' in about ? null : about.subject
	};
}
