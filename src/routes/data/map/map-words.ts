import { MOST_STEPS } from '#lib/domain/other-scale.ts';
import type { FileReading } from '#lib/library/file-reading.ts';
import type { ScaleAnswer } from '#lib/read/shape/mapping/answer-scale.ts';
import type { NoRoom } from '#lib/read/shape/mapping/edit-scale.ts';
import {
	columnsAs,
	type ColumnRole,
	type Lack,
	type Mapping,
	type TableForm
} from '#lib/read/shape/mapping/mapping.ts';
import type { Scale } from '#lib/read/shape/scale.ts';
import { counted, digits } from '#lib/view/words/number-words.ts';
import { listWords } from '#lib/view/words/sentence.ts';

/** What a column can be taken for. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
	authority: 'Whose grades',
	authority_code: 'GSS code of the name',
	framework: 'Framework',
	inspection: 'Label of the inspection',
	inspected_from: 'Date: inspection began',
	inspected_to: 'Date: inspection ended',
	published: 'Date: report published',
	service: 'Service',
	area: 'Area that is judged',
	grade: 'Grades'
};

export const NO_ROLE = 'Not read';

/** What one row of a table is. */
export const FORM_WORDS: Readonly<Record<TableForm, string>> = {
	wide: 'an inspection, with a column of grades for each area',
	long: 'one judgement, its area in a column',
	'by-date': 'an authority, with a column of grades for each date',
	turned: 'an area, with a column of grades for each authority'
};

/** What is to be done before a table can be read. */
export const LACK_WORDS: Readonly<Record<Lack, string>> = {
	authority: 'Say which column names whose grades they are.',
	area: 'Say which column names the area that is judged.',
	grade: 'Say which columns hold grades.'
};

const MOST_NAMED = 5;

/** Names in quotation marks, the first of many. */
export function quoted(names: readonly string[]): string {
	const more = names.length - MOST_NAMED;
	const shown = names.slice(0, MOST_NAMED).map((name) => `“${name}”`);
	return listWords(more > 0 ? [...shown, `${digits(more)} more`] : shown);
}

function headingsOf(mapping: Mapping, role: ColumnRole): string {
	return quoted(columnsAs(mapping, role).map(({ heading }) => heading));
}

/** What a table is taken for, in sentences. */
export function takenFor(mapping: Mapping): string {
	const { form, framework } = mapping;
	const has = (role: ColumnRole) => columnsAs(mapping, role).length > 0;
	const names = has('authority')
		? [`${headingsOf(mapping, 'authority')} names whose they are`]
		: [];
	const areas =
		form === 'long' || form === 'turned'
			? has('area')
				? [`${headingsOf(mapping, 'area')} names the area`]
				: []
			: [];
	const dates = (['published', 'inspected_from', 'inspected_to'] as const).filter(has);
	const when = dates.map((role) => headingsOf(mapping, role));
	const dated =
		when.length === 0
			? []
			: [`${listWords(when)} ${when.length === 1 ? 'has' : 'have'} the dates, day first`];
	const parts = [...names, ...areas, ...dated];
	const grades = has('grade')
		? `Grades stand under ${headingsOf(mapping, 'grade')}`
		: 'No column holds grades yet';
	const unread = mapping.columns.filter(({ role }) => role === null).map(({ heading }) => heading);
	const sentences = [
		`Each row is taken for ${FORM_WORDS[form]}.`,
		`${[grades, ...parts].join('; ')}.`,
		...(framework === '' ? [] : [`Kind of inspection: ${framework}.`]),
		...(unread.length === 0 ? [] : [`Not read: ${quoted(unread)}.`])
	];
	return sentences.join(' ');
}

/** What is asked of a scale that nobody can guess, by its answers. */
export function answerWords(answer: ScaleAnswer, proposed: Scale): string {
	const ends = [proposed.steps[0]?.name ?? '', proposed.steps.at(-1)?.name ?? ''] as const;
	switch (answer) {
		case 'unordered':
			return 'Nobody here knows: show the values as they are, without an order';
		case 'first-best':
			return `Another scale: ${ends[0]} is the best and ${ends[1]} the worst`;
		case 'last-best':
			return `Another scale: ${ends[1]} is the best and ${ends[0]} the worst`;
		case 'ours':
			return "Ofsted's four grades: Outstanding, Good, Requires improvement (or Adequate), Inadequate";
	}
}

/** Why a step is not added to a scale. */
export const NO_ROOM_WORDS: Readonly<Record<NoRoom, string>> = {
	'is-there': 'The scale has that already.',
	'too-many': `A scale has ${MOST_STEPS} steps at most.`
};

/** `Reads 12 inspections under 12 names, 60 judgements; 3 cells cannot be read: “x”.` */
export function resultWords({ inspections, problems, cells }: FileReading): string {
	if (inspections.length === 0) return 'Read so, the file has no inspection yet.';
	const names = new Set(inspections.map(({ authority }) => authority)).size;
	const judgements = inspections.reduce((sum, each) => sum + each.judgements.length, 0);
	const read = `Reads ${counted(inspections.length, 'inspection')} under ${counted(names, 'name')}, ${counted(judgements, 'judgement')}`;
	const lost = problems.reduce(
		(sum, each) => sum + (each.severity === 'notice' ? 0 : each.count),
		0
	);
	if (lost === 0) return `${read}. Every cell of theirs could be read.`;
	const values = problems.flatMap(({ severity }, at) => {
		const value = cells[at]?.value ?? '';
		return severity === 'notice' || value === '' ? [] : [value];
	});
	const which = values.length === 0 ? '' : `: ${quoted([...new Set(values)])}`;
	return `${read}; ${counted(lost, 'cell or row', 'cells or rows')} cannot be read${which}.`;
}
