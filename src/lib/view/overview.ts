import type { Inspection } from '../domain/inspection.ts';
import type { JudgedService } from '../domain/service.ts';
import { SERVICE_NAMES } from '../domain/service.ts';
import { cellState, judgementOf, type CellState } from '../select/cell-state.ts';
import { judgedServices } from '../select/judged-services.ts';
import { overallArea } from '../select/overall-area.ts';
import { cellWords, shownGrades, type ShownGrade } from './grade-cell.ts';
import { worstGradeSentence } from './grade-sentences.ts';
import { judgementKey } from './judgement-key.ts';
import { gradePredicate } from './words/grade-phrase.ts';
import { SERVICE_WORDS } from './words/service-words.ts';
import { authorityWords } from './words/place-words.ts';

/** The overall grade of one service, large. */
export interface OverallTile {
	readonly service: JudgedService;
	readonly name: string;
	/** Name of the area that carries the overall grade. */
	readonly area: string;
	readonly grades: readonly ShownGrade[];
	readonly words: string;
	/** Key of its judgement; `null` where no row gives one. */
	readonly judgement: string | null;
}

export interface OverviewView {
	/** What matters, in one sentence. */
	readonly title: string;
	readonly tiles: readonly OverallTile[];
}

/** The inspection at a glance: its overall grades, and the sentence they make. */
export function overviewView(inspection: Inspection): OverviewView {
	const area = overallArea(inspection);
	if (area === null) return { title: fallbackTitle(inspection), tiles: [] };
	const services = judgedServices(inspection).filter((service) => area.services.includes(service));
	const states = services.map((service) => ({
		service,
		state: cellState(inspection, area, service)
	}));
	return {
		title: overallTitle(inspection, states) ?? fallbackTitle(inspection),
		tiles: states.map(({ service, state }) => ({
			service,
			name: SERVICE_NAMES[service],
			area: area.name,
			grades: shownGrades(state),
			words: cellWords(state),
			judgement:
				judgementOf(inspection, area.key, service) === null
					? null
					: judgementKey({ area: area.key, service })
		}))
	};
}

function fallbackTitle(inspection: Inspection): string {
	return `${authorityWords(inspection)}: ${lowerFirst(worstGradeSentence(inspection))}`;
}

function lowerFirst(sentence: string): string {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** `null` unless every service has one overall grade, for itself or for both at once. */
function overallTitle(
	inspection: Inspection,
	states: readonly { readonly service: JudgedService; readonly state: CellState }[]
): string | null {
	const graded = states.flatMap(({ service, state }) =>
		state.kind === 'graded' ? [{ service, state }] : []
	);
	const [first, second] = graded;
	if (first === undefined || graded.length < states.length) return null;

	const place = authorityWords(inspection);
	if (second === undefined) {
		const subject =
			first.service === 'both'
				? { noun: "children's services", plural: true }
				: SERVICE_WORDS[first.service];
		return `${place}: ${subject.noun} ${gradePredicate(first.state, subject.plural)} overall`;
	}
	if (graded.some(({ service }) => service === 'both')) return null;
	if (first.state.grade === second.state.grade && first.state.wording === second.state.wording) {
		return `${place}: both services ${gradePredicate(first.state, true)} overall`;
	}
	const clauses = [first, second].map(({ service, state }) => {
		const { noun, plural } = SERVICE_WORDS[service];
		return `${noun} ${gradePredicate(state, plural)}`;
	});
	return `${place}: ${clauses[0] ?? ''} overall; ${clauses[1] ?? ''}`;
}
