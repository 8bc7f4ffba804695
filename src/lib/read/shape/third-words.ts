import { frameworkOf } from '../../domain/frameworks.ts';
import { gradeWord, wordingOn } from '../../domain/grade-words.ts';
import { readDateCell } from '../cell/date-cell.ts';
import { wordsThird, type Scale } from './scale.ts';
import type { TidyCells } from './tidy-cells.ts';

/**
 * Gives a third grade that its file does not word the word that Ofsted's reports of its time had. Where
 * neither framework nor date of a row tells, it keeps the one that the scale has.
 */
export function thirdWords(scale?: Scale): (value: string, stated: TidyCells) => string {
	if (scale === undefined || wordsThird(scale)) return (value) => value;
	const third = scale.steps[2]?.name;
	return (value, { framework = '', inspected_to, inspected_from, published }) => {
		if (value !== third) return value;
		const date = readDateCell(inspected_to || inspected_from || published || '');
		const wording = frameworkOf(framework)?.wording ?? wordingOn(date);
		return wording === null ? value : gradeWord(3, wording);
	};
}
