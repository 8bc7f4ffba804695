import { authorityWithCode } from '../../domain/authority.ts';
import { isolated } from '../../domain/isolated.ts';
import {
	OFSTED_2023,
	type Published,
	type PublicationLimit
} from '../../select/many/publication.ts';
import { dateWords } from '../words/date-words.ts';
import { counted } from '../words/number-words.ts';
import { capital, listWords } from '../words/sentence.ts';

/** A limit of publication, and what it leaves out for another reason than a later day. */
export interface LimitedBy extends Pick<Published, 'undated' | 'ended'> {
	readonly limit: PublicationLimit;
}

/** After a noun: inspections `published by 30 April 2023`, `chosen as in Ofsted's sheet of 2023`. */
export function publicationWords({ key, by }: PublicationLimit): string {
	return key === OFSTED_2023.key
		? "chosen as in Ofsted's sheet of 2023"
		: `published by ${dateWords(by)}`;
}

/** In a file's name: `published-by-2023-04-30`, `as-in-ofsted-2023`. */
export function publicationSlug({ key }: PublicationLimit): string {
	return key === OFSTED_2023.key ? `as-in-${key}` : `published-by-${key}`;
}

/** What a name does not say, and what is not counted. */
export function publicationNotes({ limit, undated, ended }: LimitedBy): readonly string[] {
	const names = [...new Set(ended.map(({ authority }) => isolated(authority)))].sort();
	const are = (count: number) => (count === 1 ? 'is' : 'are');
	return [
		...(limit.key === OFSTED_2023.key ? [ruleOfSheet(limit)] : []),
		...(names.length === 0 || limit.standing === null
			? []
			: [
					`${listWords(names)} had ended by ${dateWords(limit.standing)} and ${are(names.length)} not counted.`
				]),
		...(undated.length === 0
			? []
			: [
					`${capital(counted(undated.length, 'inspection'))} without a day of publication ${are(undated.length)} not counted.`
				])
	];
}

/** What the sheet has, as its own notes say. */
function ruleOfSheet({ by, besides, standing }: PublicationLimit): string {
	const later = besides.map(
		({ council, published }) =>
			`, and ${authorityWithCode(council)?.name ?? council}'s of ${dateWords(published)}`
	);
	const stood = standing === null ? '' : `, on councils that stood on ${dateWords(standing)}`;
	return `Chosen as in the first table of Ofsted's sheet of 2023: reports published by ${dateWords(by)}${later.join('')}${stood}.`;
}
