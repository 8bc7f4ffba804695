import { findArea, frameworkOf } from '../../domain/framework-catalogue.ts';
import { isJudgedService } from '../../domain/service.ts';
import type { UnreadGrade } from '../fact.ts';
import { gradeStandsBehind } from '../table/extra-cells.ts';
import { readGradeCell, type GradeCell } from '../cell/grade-cell.ts';
import type { RowReader } from './row-reader.ts';

/**
 * A judgement, or `null` when it lacks an area or a service. One whose grade cannot be read is still a
 * judgement: without it the area would look as if it had not been judged.
 */
export function readJudgement(reader: RowReader) {
	const area = reader.required('area');
	const grade = readGrade(reader);
	const service = readJudgedService(reader, area);
	if (area === null || grade === null || service === null) return null;
	return { service, area, grade, paragraph: reader.text('paragraph'), note: reader.text('note') };
}

function readGrade(reader: RowReader): GradeCell | UnreadGrade | null {
	const grade = readGradeCell(reader.text('value') ?? '');
	if (grade !== null) return grade;
	if (gradeStandsBehind(reader.row)) return reader.report('grade-behind', 'value');
	reader.report('bad-grade', 'value');
	return { kind: 'unread' };
}

/** A framework that judges an area for one service only names the service by the area. */
function readJudgedService(reader: RowReader, area: string | null) {
	const framework = frameworkOf(reader.text('framework'));
	if (reader.text('service') === null && framework !== undefined && area !== null) {
		const [only, ...others] = findArea(framework, area)?.services ?? [];
		if (only !== undefined && others.length === 0) return only;
	}
	const service = reader.service();
	if (service === null || isJudgedService(service)) return service;
	return reader.report('context-grade', 'service');
}
