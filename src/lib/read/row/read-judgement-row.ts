import { textsOf } from '../../domain/column-names.ts';
import { withoutFileWrites } from '../../domain/file-writes.ts';
import { findArea } from '../../domain/find-area.ts';
import { frameworkOf } from '../../domain/frameworks.ts';
import { isJudgedService, type JudgedService } from '../../domain/service.ts';
import type { UnreadGrade } from '../fact.ts';
import { gradeStandsBehind } from '../table/extra-cells.ts';
import { readGradeCell, type GradeCell } from '../cell/grade-cell.ts';
import type { RowReader } from './row-reader.ts';
import { isUnderGrade } from '../table/table-row.ts';

/**
 * A judgement, or `null` when it lacks an area or a service. One whose grade cannot be read is still a
 * judgement: without it the area would look as if it had not been judged.
 */
export function readJudgement(reader: RowReader) {
	const area = reader.required('area');
	const grade = readGrade(reader);
	const service = readJudgedService(reader, area);
	if (area === null || grade === null || service === null) return null;
	const saysGrade = isUnderGrade(reader.row) || reader.text('kind') !== null;
	const paragraph = reader.text('paragraph');
	const texts = reader.texts(textsOf('judgement'));
	const { note, written, grade: own } = ownWords(reader, grade);
	return { service, area, saysGrade, paragraph, texts, note, written, grade: own };
}

/** The longest value of another scale; what is longer is a remark. */
const LONGEST_VALUE = 40;

function readGrade(reader: RowReader): GradeCell | UnreadGrade | null {
	const written = reader.text('value') ?? '';
	const grade = readGradeCell(written);
	const framework = reader.text('framework');
	const isKnown = frameworkOf(framework) !== undefined;
	if (grade !== null && !(grade.kind === 'off-scale' && isKnown)) return grade;
	if (grade === null && gradeStandsBehind(reader.row))
		return reader.report('grade-behind', 'value');
	// What it means under a framework of which nothing is known, nobody can say.
	if (framework !== null && !isKnown && written.length <= LONGEST_VALUE)
		return { kind: 'off-scale' };
	reader.reportSlip('bad-grade', 'value');
	return { kind: 'unread' };
}

/**
 * Grade and note as they were before we wrote into the note that the file has another word: that word,
 * if it stands for the same grade, is the file's.
 */
function ownWords(reader: RowReader, grade: GradeCell | UnreadGrade) {
	const note = reader.text('note');
	if (note === null) return { note, written: reader.text('value') ?? '', grade };
	const own = withoutFileWrites(note);
	const before = own.written === null ? null : readGradeCell(own.written);
	return own.written !== null && before?.kind === 'graded' && isSameGrade(before, grade)
		? { ...own, written: own.written, grade: before }
		: { note, written: reader.text('value') ?? '', grade };
}

function isSameGrade(before: GradeCell, after: GradeCell | UnreadGrade): boolean {
	if (before.kind !== 'graded' || after.kind !== 'graded') return false;
	return before.wording !== null && before.grade === after.grade;
}

/**
 * A framework that judges an area for one service only names the service by the area, where a row names
 * none or both: under either the area would stand apart from that of other files.
 */
function readJudgedService(reader: RowReader, area: string | null) {
	const only = onlyService(reader.text('framework'), area);
	if (only !== null && reader.text('service') === null) return only;
	const service = reader.service();
	if (service === 'both') return only ?? service;
	if (service === null || isJudgedService(service)) return service;
	return reader.report('context-grade', 'service');
}

/** The service that a framework judges an area for; `null`: it knows the area for several, or not at all. */
function onlyService(code: string | null, area: string | null): JudgedService | null {
	const framework = frameworkOf(code);
	if (framework === undefined || area === null) return null;
	const [only, ...others] = findArea(framework, area)?.services ?? [];
	return only !== undefined && others.length === 0 ? only : null;
}
