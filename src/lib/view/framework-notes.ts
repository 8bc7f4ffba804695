import { isOfCouncil } from '../domain/area-group.ts';
import type { Area } from '../domain/area.ts';
import { areasIn, findArea, isFormerName } from '../domain/find-area.ts';
import type { FrameworkArea } from '../domain/framework.ts';
import { frameworkOf } from '../domain/frameworks.ts';
import type { Inspection } from '../domain/inspection.ts';
import { isBefore } from '../domain/iso-date.ts';
import { oncePer } from '../select/once-per.ts';
import { dateWords } from './words/date-words.ts';

/**
 * What a reader must know of the areas of an inspection, in sentences that go wherever its grades go:
 * that a grade is of more than the name in the file says, or of another body than the council.
 */
export function frameworkNotes(inspection: Inspection): readonly string[] {
	return [...judgedTogether(inspection), ...ofBoard(inspection)];
}

function judgedTogether(inspection: Inspection): readonly string[] {
	const { areas, framework, inspectedFrom, inspectedTo, published } = inspection;
	const date = inspectedTo ?? inspectedFrom ?? published;
	return formerlyMore(areas)(areasIn(frameworkOf(framework))).flatMap(({ name, former }) => {
		if (date === null || isBefore(former.to, date)) return [];
		return [
			`Until ${dateWords(former.to)} one grade was given for "${former.name}"; the file has it under "${name}".`
		];
	});
}

/** Those named by what is a part of a former area: once for all inspections of a file that share their areas. */
const formerlyMore = oncePer((areas: readonly Area[]) =>
	oncePer((known: readonly FrameworkArea[]) =>
		areas.flatMap(({ name }) => {
			const area = findArea({ areas: known }, name);
			if (area?.formerly === undefined || isFormerName(area, name)) return [];
			return [{ name, former: area.formerly }];
		})
	)
);

function ofBoard({ areas }: Inspection): readonly string[] {
	if (areas.every(isOfCouncil) || !areas.some(isOfCouncil)) return [];
	return [
		"The Local Safeguarding Children Board was a body of its own, reviewed beside the council: its grade is shown and is not counted with the council's."
	];
}
