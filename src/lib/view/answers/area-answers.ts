import type { Inspection } from '../../domain/inspection.ts';
import { areaAnswers, type AreaAnswer, type AreaQuestion } from '../../select/area-answers.ts';
import { judgedServices } from '../../select/judged-services.ts';
import { capital } from '../words/sentence.ts';
import {
	answerCount,
	partHeading,
	questionWords,
	serviceInList,
	uncountedWords
} from './answer-words.ts';

/** Areas of one standing, under a heading. */
export interface ListedAreas {
	readonly heading: string;
	readonly areas: readonly {
		readonly key: string;
		readonly name: string;
		readonly where: string;
	}[];
}

/** A question about areas with its answer in words. */
export interface ListedAnswer {
	readonly question: AreaQuestion;
	/** `Inadequate in one service` */
	readonly title: string;
	/** `five of 15 areas` */
	readonly count: string;
	/** How many areas it is true of. */
	readonly found: number;
	/** Those areas; parts without any are left out. */
	readonly lists: readonly ListedAreas[];
}

/** What the heatmap answers beside it. */
export interface ListedAnswers {
	readonly answers: readonly ListedAnswer[];
	/** What has to be said of them all. */
	readonly notes: readonly string[];
}

const NOTHING = 'No area has a single grade from 1 to 4, so none is counted.';

/** Which areas are inadequate, and which are good, in both services and in one, ready to be read. */
export function listedAnswers(inspection: Inspection): ListedAnswers {
	const { answers, shared, uncounted } = areaAnswers(inspection);
	if (answers.every(({ of }) => of === 0)) return { answers: [], notes: [NOTHING] };
	const several = judgedServices(inspection).length > 1;
	const notes = [
		several && !shared
			? 'No area is judged for each of the two services by itself, so none can be compared.'
			: null,
		uncountedWords(uncounted)
	];
	return {
		answers: answers.map((answer) => listedAnswer(answer, several)),
		notes: notes.filter((note) => note !== null)
	};
}

/** @param several whether there is more than one service to tell apart */
function listedAnswer(answer: AreaAnswer, several: boolean): ListedAnswer {
	const { question, keys, parts } = answer;
	return {
		question,
		title: capital(questionWords(question)),
		count: answerCount(answer),
		found: keys.size,
		lists: parts
			.filter(({ areas }) => areas.length > 0)
			.map((part) => ({
				heading: partHeading(part),
				areas: part.areas.map(({ row: { area }, services }) => ({
					key: area.key,
					name: area.name,
					where: several && services.length === 1 ? services.map(serviceInList).join('') : ''
				}))
			}))
	};
}
