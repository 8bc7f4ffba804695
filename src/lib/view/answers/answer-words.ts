import type { AreaAnswer, AnswerPart, AreaQuestion } from '../../select/area-answers.ts';
import type { Standing } from '../../select/area-standing.ts';
import { JUDGED_SERVICES, SERVICE_NAMES, type JudgedService } from '../../domain/service.ts';
import { countWord } from '../words/number-words.ts';
import { capital, inSentence } from '../words/sentence.ts';

/** What is said of an area, and where it is so. */
const SAID: Readonly<Record<AreaQuestion, { what: string; where: '' | 'both' | 'one' }>> = {
	'inadequate-in-both': { what: 'inadequate', where: 'both' },
	'inadequate-in-one': { what: 'inadequate', where: 'one' },
	'good-in-both': { what: 'good or better', where: 'both' },
	'good-in-one': { what: 'good or better', where: 'one' },
	inadequate: { what: 'inadequate', where: '' },
	good: { what: 'good or better', where: '' }
};

const PLACES = { both: ' in both services', one: ' in one service', '': '' } as const;

/** `inadequate in both services`; `good or better`. */
export function questionWords(question: AreaQuestion): string {
	const { what, where } = SAID[question];
	return `${what}${PLACES[where]}`;
}

/** Beside the question: `five of 15 areas`, `none of seven areas judged for both`. */
export function answerCount(answer: AreaAnswer): string {
	const { keys, of } = answer;
	const which = whichAreas(answer).replace(/ services$/, '');
	if (of === 0) return `no area has ${singleGrade(answer)}`;
	if (of > 1) return `${share(keys.size, of)} areas${which}`;
	return keys.size === 1 ? `the only area${which}` : `not the only area${which}`;
}

/** A sentence without its stop: `None of seven areas judged for both services is inadequate in both`. */
export function answerSentence(answer: AreaAnswer): string {
	const { question, keys, of } = answer;
	const { what, where } = SAID[question];
	const which = whichAreas(answer);
	if (of === 0) return `No area has ${singleGrade(answer)}`;
	const said = `${what}${which === '' ? PLACES[where] : ' in both'}`;
	if (of === 1) return `The only area${which} is ${keys.size === 0 ? 'not ' : ''}${said}`;
	const subject = `${capital(share(keys.size, of))} areas${which}`;
	const inWhich = where === 'one' && keys.size > 0 ? `: ${byService(answer)}` : '';
	return `${subject} ${keys.size > 1 ? 'are' : 'is'} ${said}${inWhich}`;
}

/** In which services, most areas first: `safeguarding four, looked-after children one`; one alone has no count. */
export function byService({ parts }: AreaAnswer): string {
	const found = parts.flatMap(({ areas }) => areas.flatMap(({ services }) => services));
	const counts = JUDGED_SERVICES.flatMap((service) => {
		const count = found.filter((each) => each === service).length;
		return count === 0 ? [] : [{ name: serviceInList(service), count }];
	}).sort((left, right) => right.count - left.count);
	const [only, ...others] = counts;
	if (only !== undefined && others.length === 0) return only.name;
	return counts.map(({ name, count }) => `${name} ${countWord(count)}`).join(', ');
}

/** A service as it stands after an area: `looked-after children`. */
export function serviceInList(service: JudgedService): string {
	return service === 'both' ? 'both services together' : inSentence(SERVICE_NAMES[service]);
}

/** Heading of a part with its share: `Judged for both services: three of seven`. */
export function partHeading({ standing, areas, of, isPartial }: AnswerPart): string {
	return `${PART_WORDS[standing][isPartial ? 1 : 0]}: ${share(areas.length, of)}`;
}

/** Of areas where every grade asked for was given, and of those where some was not. */
const PART_WORDS: Readonly<Record<Standing, readonly [string, string]>> = {
	each: ['Judged for both services', 'With a single grade for both services'],
	one: ['Judged for one service only', 'With a single grade for one service only'],
	together: ['Judged once for both services', 'With a single grade given once for both services']
};

/** What no answer counts: `Two areas without a single grade from 1 to 4 are not counted.` */
export function uncountedWords(count: number): string | null {
	if (count === 0) return null;
	const [areas, are] = count === 1 ? ['area', 'is'] : ['areas', 'are'];
	return `${capital(countWord(count))} ${areas} without a single grade from 1 to 4 ${are} not counted.`;
}

/** `four of ten`, `none of seven`, `all seven`; of two never "both", which is said of services. */
function share(count: number, of: number): string {
	if (count === 0) return `${of === 2 ? 'neither' : 'none'} of ${countWord(of)}`;
	return count === of && of > 2
		? `all ${countWord(of)}`
		: `${countWord(count)} of ${countWord(of)}`;
}

/** Which areas a question about both services is about. */
function whichAreas({ question, parts }: AreaAnswer): string {
	if (SAID[question].where !== 'both') return '';
	return parts.some(({ isPartial }) => isPartial)
		? ' with a single grade for both services'
		: ' judged for both services';
}

function singleGrade({ question }: AreaAnswer): string {
	return SAID[question].where === 'both'
		? 'a single grade for both services'
		: 'a single grade from 1 to 4';
}
