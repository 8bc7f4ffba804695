import { councilOf } from '../../../select/many/by-authority.ts';
import type { ServicePair, Unpaired } from '../../../select/many/both-services.ts';
import type { GradeKeyEntry } from '../../grade-key.ts';
import { authorityWords } from '../../words/place-words.ts';
import { countWord } from '../../words/number-words.ts';
import { inSentence } from '../../words/sentence.ts';
import type { TwoSubjects } from './subject-words.ts';

/** Where the council that a reader looks for stands. */
export interface OwnSquare {
	readonly name: string;
	readonly pair: ServicePair;
	/** `with 19 others`, `alone` */
	readonly company: string;
	/** `Cumbria stands with 19 others: safeguarding 4 inadequate, services for … 3 adequate.` */
	readonly sentence: string;
}

/**
 * @param own as `councilOf` tells councils apart; `null`: none is looked for
 * @returns `null` where it is in no square
 */
export function ownSquare(
	pairs: readonly ServicePair[],
	own: string | null,
	subjects: TwoSubjects,
	key: readonly GradeKeyEntry[]
): OwnSquare | null {
	const pair = pairs.find(({ inspection }) => councilOf(inspection) === own);
	if (pair === undefined) return null;
	const { safeguarding, lookedAfter } = pair;
	const others = pairs.filter(
		(each) => each.safeguarding === safeguarding && each.lookedAfter === lookedAfter
	);
	const name = authorityWords({ ...pair.inspection, label: null });
	const company = companyWords(others.length - 1);
	const where = squareWords(pair, subjects, key);
	return { name, pair, company, sentence: `${name} stands ${company}: ${where}.` };
}

function companyWords(others: number): string {
	if (others === 0) return 'alone';
	return `with ${countWord(others)} ${others === 1 ? 'other' : 'others'}`;
}

/** `safeguarding 4 inadequate, services for looked-after children 3 adequate` */
export function squareWords(
	{ safeguarding, lookedAfter }: Pick<ServicePair, 'safeguarding' | 'lookedAfter'>,
	subjects: TwoSubjects,
	key: readonly GradeKeyEntry[]
): string {
	const words = ([grade, noun]: readonly [ServicePair['safeguarding'], string]) => {
		const word = key.find((entry) => entry.grade === grade)?.word ?? '';
		return `${noun} ${grade} ${inSentence(word)}`;
	};
	const [one, other] = [subjects.safeguarding.noun, subjects.lookedAfter.noun];
	return [words([safeguarding, one]), words([lookedAfter, other])].join(', ');
}

/** Why a council is in no square; `null`: it is in one, or none is looked for. */
export function absentSentence(
	unpaired: readonly Unpaired[],
	own: string | null,
	subjects: TwoSubjects
): string | null {
	const found = unpaired.find(({ inspection }) => councilOf(inspection) === own);
	return found === undefined
		? null
		: `${authorityWords({ ...found.inspection, label: null })} ${lackWords(found.lacks, subjects)}, and stands in no square.`;
}

/** `has no grade for children in care` */
export function lackWords(lacks: Unpaired['lacks'], subjects: TwoSubjects, plural = false): string {
	const { safeguarding, lookedAfter } = subjects;
	const has = plural ? 'have' : 'has';
	if (lacks === 'both') {
		return `${has} no single grade for ${safeguarding.noun} and none for ${lookedAfter.noun}`;
	}
	const noun = (lacks === 'safeguarding' ? safeguarding : lookedAfter).noun;
	return `${has} no single grade for ${noun}`;
}
