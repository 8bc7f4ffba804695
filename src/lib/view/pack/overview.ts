import type { Inspection } from '../../domain/inspection.ts';
import { isFiguresOnly } from '../../domain/is-figures-only.ts';
import { isVisit } from '../../domain/is-visit.ts';
import type { JudgedService } from '../../domain/service.ts';
import { judgedServices } from '../../select/judged-services.ts';
import { overallRow } from '../../select/overall-area.ts';
import { shownCell, type ShownCell } from '../grade-cell.ts';
import { worstGradeSentence } from '../sentences/grade-sentences.ts';
import { judgementKey } from '../judgement/judgement-key.ts';
import { visitSentence } from '../sentences/visit-sentence.ts';
import { overallSentence } from '../sentences/overall-sentence.ts';
import { counted } from '../words/number-words.ts';
import { authorityWords } from '../words/place-words.ts';
import { ownKind, serviceName } from '../words/service-words.ts';
import { lowerFirst } from '../words/sentence.ts';

/** The overall grade of one service, large. */
export interface OverallTile extends ShownCell {
	readonly service: JudgedService;
	readonly name: string;
	/** Name of the area that carries the overall grade. */
	readonly area: string;
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
	const row = overallRow(inspection);
	if (row === null) return { title: titleOf(inspection, null), tiles: [] };
	const { area, at } = row;
	const services = judgedServices(inspection).filter((service) => area.services.includes(service));
	const crossings = services.map((service) => ({ service, ...at[service] }));
	return {
		title: titleOf(inspection, overallSentence(crossings, ownKind(inspection) === null)),
		tiles: crossings.map(({ service, state, judgement }) => ({
			service,
			name: serviceName(inspection, service),
			area: area.name,
			...shownCell(state),
			judgement: judgement && judgementKey(judgement)
		}))
	};
}

/** Where there is no overall grade to speak of, the sentence that all grades make. */
function titleOf(inspection: Inspection, overall: string | null): string {
	return `${authorityWords(inspection)}: ${sentenceOf(inspection, overall)}`;
}

function sentenceOf(inspection: Inspection, overall: string | null): string {
	if (isVisit(inspection)) return visitSentence(inspection);
	if (isFiguresOnly(inspection))
		return `${counted(inspection.figures.length, 'figure')}, no grades`;
	return overall ?? lowerFirst(worstGradeSentence(inspection));
}
