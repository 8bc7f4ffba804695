import type { Inspection } from '../../../domain/inspection.ts';
import type { GivenGrade } from '../../../domain/judgement.ts';
import { COMPARED_SERVICES, type ComparedService } from '../../../domain/service.ts';
import { grouped } from '../../../select/grouped.ts';
import { judgedServices } from '../../../select/judged-services.ts';
import { sharedAreas, unsharedAreas, type SharedArea } from '../../../select/shared-areas.ts';
import { areasIn, areasSentence } from '../one-service-areas/one-service-words.ts';
import { gapWords } from './gap-words.ts';
import { worstGradeSentence } from '../../sentences/grade-sentences.ts';
import { gradeInSentence } from '../../words/grade-phrase.ts';
import { counted, countWord } from '../../words/number-words.ts';
import { capital, inSentence, listWords } from '../../words/sentence.ts';
import { SERVICE_WORDS } from '../../words/service-words.ts';

/** An area that both services have a grade for. */
type Compared = SharedArea & { readonly gap: number };

/** The comparison in one line, right for any data: worse, better, level or nothing to compare. */
export function comparisonTitle(inspection: Inspection): string {
	const shared = sharedAreas(inspection).length;
	if (shared === 0) return nothingShared(inspection);
	const compared = comparedAreas(inspection);
	if (compared.length === 0) {
		return `${shared === 1 ? 'The only shared area does not have' : 'No area has'} a single grade for each service`;
	}
	const where = `Where ${whereCompared(inspection, compared)},`;
	const worse = compared.filter(({ gap }) => gap > 0).length;
	const better = compared.filter(({ gap }) => gap < 0).length;
	if (worse + better === 0) return `${where} they have the same grade in ${every(compared.length)}`;
	if (worse === 0) {
		return `${where} safeguarding is better in ${counted(better, 'area')} and worse in none`;
	}
	const rest = better === 0 ? 'none' : countWord(better);
	return `${where} safeguarding is worse in ${counted(worse, 'area')} and better in ${rest}`;
}

/** Areas judged for the two services together are none of those that are compared. */
function whereCompared(inspection: Inspection, compared: readonly Compared[]): string {
	if (compared.length < sharedAreas(inspection).length) return 'each service has a single grade';
	return judgedServices(inspection).includes('both')
		? 'each service is judged on its own'
		: 'both services are judged';
}

function every(count: number): string {
	if (count === 1) return 'the only area';
	return count === 2 ? 'both areas' : `all ${countWord(count)} areas`;
}

/**
 * A few sentences to quote: where each service is behind, where they are level, what cannot be
 * compared and why. Where nothing can, the last says how the inspection went instead.
 */
export function comparisonSentences(inspection: Inspection): readonly string[] {
	const shared = sharedAreas(inspection);
	const compared = comparedAreas(inspection);
	const judged = judgedServices(inspection).length > 0;
	return [
		behind(
			compared.filter(({ gap }) => gap > 0),
			'safeguarding'
		),
		behind(
			compared.filter(({ gap }) => gap < 0),
			'looked-after'
		),
		level(compared),
		...incomparable(shared.filter(({ gap }) => gap === null)),
		shared.length === 0 ? `${nothingShared(inspection)}.` : null,
		unshared(inspection),
		compared.length === 0 && judged ? `${worstGradeSentence(inspection)}.` : null
	].filter((sentence) => sentence !== null);
}

function comparedAreas(inspection: Inspection): readonly Compared[] {
	return sharedAreas(inspection).filter((shared): shared is Compared => shared.gap !== null);
}

/** Areas where a service has the lower of the two grades, those with the same two grades together. */
function behind(areas: readonly Compared[], service: ComparedService): string | null {
	if (areas.length === 0) return null;
	const named = areas.flatMap(({ area, safeguarding, lookedAfter }) => {
		if (safeguarding.kind !== 'graded' || lookedAfter.kind !== 'graded') return [];
		const grades = [safeguarding, lookedAfter];
		if (service === 'looked-after') grades.reverse();
		return [{ pair: grades.map(words).join(' against '), name: inSentence(area.name) }];
	});
	const parts = [...grouped(named, ({ pair }) => pair)].map(
		([pair, alike]) => `${listWords(alike.map(({ name }) => name))} (${pair})`
	);
	const { noun, plural } = SERVICE_WORDS[service];
	return `${capital(noun)} ${plural ? 'are' : 'is'} graded worse for ${parts.join('; and for ')}.`;
}

function words(given: GivenGrade): string {
	return `${given.grade} ${gradeInSentence(given)}`;
}

function level(compared: readonly Compared[]): string | null {
	const areas = compared.filter(({ gap }) => gap === 0);
	if (areas.length === 0) return null;
	const names = listWords(areas.map(({ area }) => inSentence(area.name)));
	const others = areas.length < compared.length ? 'other ' : '';
	return `The two services have the same grade in ${areas.length === 1 ? 'one' : countWord(areas.length)} ${others}${areas.length === 1 ? 'area' : 'areas'}: ${names}.`;
}

/** Shared areas without a gap: one sentence for each obstacle, so that each can be quoted. */
function incomparable(areas: readonly SharedArea[]): readonly string[] {
	return [...grouped(areas, gapWords)].map(([obstacle, alike]) => {
		const names = listWords(alike.map(({ area }) => inSentence(area.name)));
		return `${capital(names)} cannot be compared (${obstacle}).`;
	});
}

/** Why the two services cannot be compared at all; areas that only one has are no reason by themselves. */
function nothingShared(inspection: Inspection): string {
	const judged = judgedServices(inspection);
	const only = COMPARED_SERVICES.filter((service) => judged.includes(service));
	const [first] = only;
	if (judged.length === 0) return 'There is no judgement to compare';
	if (first === undefined)
		return 'Neither service is judged on its own, so they cannot be compared';
	const { noun, plural } = SERVICE_WORDS[first];
	const own = judged.includes('both') ? ' on their own' : '';
	return `Only ${noun} ${plural ? 'are' : 'is'} judged${plural ? own : own.replace('their', 'its')}, so there is nothing to compare with`;
}

function unshared(inspection: Inspection): string | null {
	const areas = unsharedAreas(inspection);
	return areas.length === 0 || sharedAreas(inspection).length === 0
		? null
		: `${areasSentence(areasIn(areas))}.`;
}
