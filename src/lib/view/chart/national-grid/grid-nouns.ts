import type { Inspection } from '../../../domain/inspection.ts';
import type { GradeColumn } from '../../../select/many/grade-column.ts';
import type { GridChoice } from '../../../select/many/grid-choice.ts';
import { SERVICE_WORDS } from '../../words/service-words.ts';
import { inSentence } from '../../words/sentence.ts';
import { dateWords } from '../../words/date-words.ts';
import { authorityWords, frameworkCode, regionPhrase } from '../../words/place-words.ts';
import { dateOf } from '../../../select/many/date-of.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { digits } from '../../words/number-words.ts';

/** What the rows of a choice are: each council once, or every inspection. */
export function rowNoun({ when }: Pick<GridChoice, 'when'>, count: number): string {
	if (when === 'all') return count === 1 ? 'inspection' : 'inspections';
	return count === 1 ? 'council' : 'councils';
}

/** `153 councils`, `7 of 24 councils`. */
export function rowsCounted(choice: Pick<GridChoice, 'when'>, shown: number, all = shown): string {
	const part = shown === all ? '' : `${digits(shown)} of `;
	return `${part}${digits(all)} ${rowNoun(choice, all)}`;
}

/** The longest that is said of how many are shown of all: `24 of 24 councils`. */
export function longestCount(choice: Pick<GridChoice, 'when'>, all: number): string {
	return `${digits(all)} of ${rowsCounted(choice, all)}`;
}

/** Where the rows of a choice are: `England`, `North West`, the name of a group, or both of these. */
export function placeName({ region, group }: Pick<GridChoice, 'region' | 'group'>): string {
	return [group?.name, region].filter((name) => name != null).join(', ') || 'England';
}

/** The same inside a sentence: ` in the North West`; of all England nothing. */
export function placePhrase({ region, group }: Pick<GridChoice, 'region' | 'group'>): string {
	const inGroup = group === null ? '' : ` of the group “${group.name}”`;
	return inGroup + (region === null ? '' : ` in ${regionPhrase(region)}`);
}

/** What is said of an area: `overall`, `for safeguarding`, `for help and protection`. */
export function areaPhrase(column: GradeColumn, columns: readonly GradeColumn[]): string {
	const { service, overall, ofPart, short } = column;
	const whose = service === 'looked-after' ? 'looked-after children' : SERVICE_WORDS[service].noun;
	if (overall) return service === 'both' ? 'overall' : `for ${ofPart ?? whose}`;
	const isShared = columns.some((other) => other !== column && other.short === short);
	return `for ${inSentence(short)}${isShared ? ` of ${whose}` : ''}`;
}

/** Name of a row: the council, with what tells its inspections apart. */
export function rowName(inspection: Inspection): string {
	return authorityWords(inspection);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** When its inspection was, shortly: `Oct 2024`; with the framework where rows have several. */
export function rowDate(inspection: Inspection, withFramework: boolean): string {
	const [year = '', month] = dateOf(inspection).split('-');
	const name = MONTHS[Number(month) - 1];
	const date = year === '' ? 'no date' : [name, year].filter(Boolean).join(' ');
	const code = withFramework ? frameworkCode(inspection) : null;
	return code === null ? date : `${date}, ${code}`;
}

/** The day of a row in full. */
export function dayWords(day: string): string {
	return day === '' ? 'date not given' : dateWords(day as IsoDate);
}
