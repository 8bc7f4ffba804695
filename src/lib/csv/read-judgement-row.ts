import { findArea, frameworkOf } from '../domain/framework-catalogue.ts';
import { isJudgedService } from '../domain/service.ts';
import { readGradeCell } from './grade-cell.ts';
import type { RowReader } from './row-reader.ts';

/** A graded judgement, or `null` when it lacks an area, a service or a readable grade. */
export function readJudgement(reader: RowReader) {
	const area = reader.required('area');
	const grade = readGradeCell(reader.text('value') ?? '') ?? reader.report('bad-grade', 'value');
	const service = readJudgedService(reader, area);
	if (area === null || grade === null || service === null) return null;
	if (grade.kind === 'no-grade') reader.report('no-grade', 'value');
	return { service, area, grade, paragraph: reader.text('paragraph'), note: reader.text('note') };
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
