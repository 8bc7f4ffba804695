import type { Inspection } from '../../../domain/inspection.ts';
import { COMPARED_SERVICES, SERVICE_NAMES, type ComparedService } from '../../../domain/service.ts';
import { judgementsOfEach, type OwnJudgement } from '../../../select/judgements-of-each.ts';
import type { CellState } from '../../../select/grid.ts';
import { areaInSentence } from '../../words/area-words.ts';
import { countWord } from '../../words/number-words.ts';
import { capital, inSentence, listWords } from '../../words/sentence.ts';
import { missingWords } from './gap-words.ts';
import { gradesInSentence } from './grades-in-sentence.ts';

/**
 * A few sentences to quote where the services share no area: which of them has the worse grade, that
 * the areas are not the same, what is judged apart and what once for the two.
 */
export function ownSentences(inspection: Inspection): readonly string[] {
	const each = judgementsOfEach(inspection);
	const named = ({ area }: OwnJudgement) => areaInSentence(inspection, area);
	const own = COMPARED_SERVICES.flatMap((service) => each[service]);
	return [
		worseSentence(each, named),
		'No area is judged for each of the two services, so each stands by judgements of its own, which are about different things.',
		...own.map((judgement) => withoutGrade(judgement, named(judgement))),
		...COMPARED_SERVICES.map((service) => apart(service, each[service].map(named))),
		together(each.both, named)
	].filter((sentence) => sentence !== null);
}

type Named = (judgement: OwnJudgement) => string;
type Graded = OwnJudgement & { readonly state: CellState & { readonly kind: 'graded' } };

/**
 * The worst grade of each service, of which one may be worse; `null` unless both have one that nothing
 * contradicts.
 */
function worseSentence(
	each: Readonly<Record<ComparedService, readonly OwnJudgement[]>>,
	named: Named
): string | null {
	const [safeguarding, lookedAfter] = COMPARED_SERVICES.map((service) =>
		worstOf(each[service], named)
	);
	if (safeguarding == null || lookedAfter == null) return null;
	if (safeguarding.grade === lookedAfter.grade) {
		const worst = safeguarding.isOnly && lookedAfter.isOnly ? 'grade' : 'worst grade';
		const words = [...new Set([safeguarding.words, lookedAfter.words])].join(' or ');
		return `The two services have the same ${worst}, ${words}: safeguarding for ${safeguarding.areas}, looked-after children for ${lookedAfter.areas}.`;
	}
	const isSafeguarding = safeguarding.grade > lookedAfter.grade;
	const [worse, other] = isSafeguarding ? [safeguarding, lookedAfter] : [lookedAfter, safeguarding];
	const subject = isSafeguarding ? 'Safeguarding has' : 'Looked-after children have';
	const rest = inSentence(SERVICE_NAMES[isSafeguarding ? 'looked-after' : 'safeguarding']);
	return `${subject} the worse grade, ${worse.words} for ${worse.areas}; ${other.isOnly ? 'that' : 'the worst'} of ${rest} is ${other.words} for ${other.areas}.`;
}

function worstOf(judgements: readonly OwnJudgement[], named: Named) {
	if (judgements.some(({ state }) => state.kind === 'conflict')) return null;
	const graded = judgements.filter((each): each is Graded => each.state.kind === 'graded');
	const grade = Math.max(...graded.map(({ state }) => state.grade));
	const worst = graded.filter(({ state }) => state.grade === grade);
	const [first] = worst;
	if (first === undefined) return null;
	return {
		grade,
		words: gradesInSentence(first.state),
		areas: listWords(worst.map(named)),
		isOnly: graded.length === 1
	};
}

function withoutGrade({ state }: OwnJudgement, name: string): string | null {
	if (state.kind === 'graded') return null;
	const missing = missingWords(state);
	return missing === null
		? `The grades for ${name} contradict one another: ${gradesInSentence(state)}.`
		: `${capital(name)}: ${missing}.`;
}

/** More areas than this are named by the chart alone. */
const MOST_NAMED = 5;

/** `Looked-after children are judged in two areas, each with its own grade: …` */
function apart(service: ComparedService, names: readonly string[]): string | null {
	if (names.length < 2) return null;
	const verb = service === 'safeguarding' ? 'is' : 'are';
	const named = names.length > MOST_NAMED ? '' : `: ${listWords(names)}`;
	return `${SERVICE_NAMES[service]} ${verb} judged in ${countWord(names.length)} areas, each by itself${named}.`;
}

/** What is judged once, with its grade. */
function together(judgements: readonly OwnJudgement[], named: Named): string | null {
	if (judgements.length === 0) return null;
	const parts = judgements.map(
		(each) => `${named(each)} (${missingWords(each.state) ?? gradesInSentence(each.state)})`
	);
	return `Judged once for both services together: ${listWords(parts)}.`;
}
