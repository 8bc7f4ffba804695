import type { Action } from '../../domain/action.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { SERVICE_NAMES } from '../../domain/service.ts';
import { actionsByDeadline } from '../../select/actions-by-deadline.ts';
import { judgementsOfAction } from '../../select/judgements-of-action.ts';
import { areaName } from '../facts/area-name.ts';
import { cellWords } from '../grade-cell.ts';
import { judgementKey } from '../judgement/judgement-key.ts';
import { allReportPlaceWords } from '../words/report-place-words.ts';
import { capital, inSentence } from '../words/sentence.ts';
import { isChosen, type ActionChoice } from './action-choice.ts';

/** A judgement that an action bears on: our link, not the report's. */
export interface BearsOn {
	readonly judgement: string;
	/** `Quality of provision`; with the service where there are two. */
	readonly name: string;
	/** `4 Inadequate` */
	readonly words: string;
}

/** An action as a line of a list. */
export interface ListedAction {
	readonly text: string;
	readonly service: string;
	/** What it bears on in words, where no judgement is there to lead to. */
	readonly area: string | null;
	readonly bearsOn: readonly BearsOn[];
	/** Where the report asks for it: `Paragraph 21, page 9`. */
	readonly place: string | null;
}

/** The actions of a choice that are due by one deadline, or those without one under one heading. */
export interface ListedDeadline {
	readonly key: string;
	readonly name: string;
	/** Whether its name is a deadline; else it is a heading of the report. */
	readonly isDeadline: boolean;
	/** How many there are, whether they are listed or not. */
	readonly count: number;
	readonly actions: readonly ListedAction[];
}

/** Actions as text, and how many the whole list would have. */
export interface ActionList {
	readonly deadlines: readonly ListedDeadline[];
	readonly shown: number;
	readonly of: number;
}

/**
 * Actions as text, the nearest deadline first, those without one last, and by service inside it.
 *
 * @param most how many are listed at most, over all deadlines: a page cannot hold a hundred thousand
 */
export function actionList(
	inspection: Inspection,
	choice: ActionChoice,
	most = Infinity
): ActionList {
	const deadlines: ListedDeadline[] = [];
	let shown = 0;
	let of = 0;
	for (const { key, name, months, byService } of actionsByDeadline(inspection)) {
		const chosen = byService
			.flatMap(({ actions }) => actions)
			.filter((action) => isChosen(action, choice));
		const actions = chosen.slice(0, most - shown).map((action) => listed(inspection, action));
		of += chosen.length;
		shown += actions.length;
		if (actions.length === 0) continue;
		deadlines.push({ key, name, isDeadline: months !== null, count: chosen.length, actions });
	}
	return { deadlines, shown, of };
}

function listed(inspection: Inspection, action: Action): ListedAction {
	const { relatesTo, service, text } = action;
	const found = judgementsOfAction(inspection, action);
	const place = allReportPlaceWords(action);
	const area = areaName(inspection.areas, relatesTo);
	return {
		text,
		service: SERVICE_NAMES[service],
		area: area ?? (service === 'context' ? null : WHOLE_SERVICE),
		bearsOn: found.map(({ row, service: judged, crossing }) => ({
			judgement: judgementKey({ area: row.area.key, service: judged }),
			name:
				found.length === 1
					? (area ?? WHOLE_SERVICE)
					: `${row.area.name}, ${inSentence(SERVICE_NAMES[judged])}`,
			words: cellWords(crossing.state)
		})),
		place: place === null ? null : capital(place)
	};
}

const WHOLE_SERVICE = 'The service as a whole';
