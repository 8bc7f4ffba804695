import { findArea } from '../../../domain/find-area.ts';
import { FRAMEWORKS } from '../../../domain/frameworks.ts';
import type { PlainTable, TableColumn } from '../table-columns.ts';
import { areaName } from './area-name.ts';
import {
	dateRole,
	isKnownAuthority,
	isOfCodes,
	isOfDates,
	isOfFrameworks,
	isOfServices,
	mostly
} from './column-roles.ts';
import { gradesIn } from './grade-column.ts';
import { guessForm } from './guess-form.ts';
import { countedValues, guessScale } from './guess-scale.ts';
import { columnsAs, type ColumnRole, type Mapping, type TableForm } from './mapping.ts';

/** What a table can be taken for by its headings and cells. What they do not tell is left open. */
export function guessMapping(table: PlainTable): Mapping {
	const { columns } = table;
	const grades = columns.filter((column) => gradesIn(column) !== null);
	const others = columns.filter((column) => !grades.includes(column));
	const { form, area, authority } = guessForm(grades, others);
	const read = gradesRead(grades, form);
	const roles = new Map<TableColumn, ColumnRole>(read.map((column) => [column, 'grade']));
	if (authority !== undefined) roles.set(authority, 'authority');
	if (area !== undefined) roles.set(area, 'area');
	for (const column of others) {
		const role = roleByCells(column, form);
		const isTaken = [...roles.values()].includes(role ?? 'grade');
		if (role !== null && !roles.has(column) && !isTaken) roles.set(column, role);
	}
	const names = form === 'wide' ? read.map(({ heading }) => heading) : (area?.cells ?? []);
	const hasFramework = [...roles.values()].includes('framework');
	const mapping: Mapping = {
		line: table.header.line,
		form,
		columns: columns.map((column) => ({
			place: column.place,
			heading: column.heading,
			role: roles.get(column) ?? null
		})),
		framework: hasFramework
			? ''
			: guessFramework(names, [...roles.values()].includes('service')) || kindOf(authority),
		area: 'Overall',
		blank: 'blank',
		scale: null
	};
	// A framework that is only guessed makes no number a grade of ours.
	return { ...mapping, scale: guessScale(valuesOf(table, mapping), '') };
}

/** The mapping with the scale that its columns of grades tell, as far as they tell one. */
export function withGuessedScale(table: PlainTable, mapping: Mapping): Mapping {
	return { ...mapping, scale: guessScale(valuesOf(table, mapping), mapping.framework) };
}

/** What stands in the columns of grades of a mapping. */
export function valuesOf(table: PlainTable, mapping: Mapping) {
	const places = new Set(columnsAs(mapping, 'grade').map(({ place }) => place));
	return countedValues(
		table.columns.flatMap(({ place, cells }) => (places.has(place) ? cells : []))
	);
}

const OF_BEFORE = /\b(?:previous|previously|prior|last|former|earlier)\b/i;

/**
 * The columns that are read as grades: not those of the inspection before, and where words say the
 * grades, no numbers beside them. A row of one judgement has one grade.
 */
function gradesRead(grades: readonly TableColumn[], form: TableForm): readonly TableColumn[] {
	const now = grades.filter(({ heading }) => !OF_BEFORE.test(heading));
	const inWords = now.filter((column) => gradesIn(column) === 'words');
	const read = inWords.length > 0 ? inWords : now.length > 0 ? now : grades;
	return form === 'long' ? read.slice(0, 1) : read;
}

function roleByCells(column: TableColumn, form: TableForm): ColumnRole | null {
	if (isOfCodes(column)) return 'authority_code';
	if (isOfDates(column)) return dateRole(column.heading);
	if (isOfFrameworks(column)) return 'framework';
	return form === 'long' && isOfServices(column) ? 'service' : null;
}

/**
 * What kind of inspection it is where those inspected are no authorities with children's services: of the
 * thing that heads their names, such as `Prison`. Empty where they are such authorities.
 */
function kindOf(names: TableColumn | undefined): string {
	if (names === undefined || mostly(names, isKnownAuthority, 0.5)) return '';
	const thing = names.heading
		.replace(/[_\s]+/g, ' ')
		.replace(/\bnames?\b( of\b( the\b)?)?/i, '')
		.trim();
	return thing === '' || /^column \d+$/i.test(thing) ? 'Inspection' : thing;
}

/** As many areas of one framework must be named before it is taken for that. */
const ENOUGH_AREAS = 3;

/**
 * The framework that most of the names are areas of; empty where none is sure, or where it judges an area
 * for several services and no column says for which.
 */
function guessFramework(names: readonly string[], hasServices: boolean): string {
	const found = FRAMEWORKS.map((framework) => {
		const areas = new Set(names.flatMap((name) => findArea(framework, areaName(name)) ?? []));
		const isTold = hasServices || [...areas].every(({ services }) => services.length === 1);
		return { code: framework.code, count: isTold ? areas.size : 0 };
	}).sort((left, right) => right.count - left.count);
	const [first, second] = found;
	if (first === undefined || first.count < ENOUGH_AREAS) return '';
	return first.count > (second?.count ?? 0) ? first.code : '';
}
