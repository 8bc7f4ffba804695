import type { Action } from '../../../domain/action.ts';
import type { Inspection } from '../../../domain/inspection.ts';
import { SERVICE_NAMES } from '../../../domain/service.ts';
import { actionsByDeadline, actionServices } from '../../../select/actions-by-deadline.ts';
import { actionNotes } from '../../judgement/action-notes.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { areaName } from '../../facts/area-name.ts';
import { NO_DEADLINE, standsBy } from '../../words/deadline-words.ts';
import { capital, inSentence, listWords } from '../../words/sentence.ts';
import { actionsTitle } from './actions-title.ts';

/** The actions of one service by one deadline, or under one heading. */
export interface ActionCell {
	readonly service: string;
	readonly serviceName: string;
	readonly actions: readonly {
		readonly text: string;
		/** Name of the judgement area it bears on: our link. */
		readonly area: string | null;
		/** Number of the paragraph that asks for it, or of the page. */
		readonly place: string | null;
	}[];
}

/** The actions due by one deadline, or those without one under one heading. */
export interface DeadlineRow {
	readonly key: string;
	/** The deadline, or the heading. */
	readonly name: string;
	/** `null`: the report gives no deadline. */
	readonly months: number | null;
	readonly count: number;
	readonly cells: readonly ActionCell[];
}

/** Areas for improvement by deadline and service, each readable; those without a deadline by heading. */
export interface ActionsView extends ChartCaption {
	readonly kind: 'actions';
	readonly services: readonly { readonly key: string; readonly name: string }[];
	readonly deadlines: readonly DeadlineRow[];
	/** What the places of the actions are: pages where the report numbers no paragraph of any. */
	readonly placesAre: 'paragraph' | 'page';
}

/** `null` when the inspection has no actions. */
export function actionsView(inspection: Inspection): ActionsView | null {
	const { actions } = inspection;
	if (actions.length === 0) return null;
	const placesAre = placesOf(actions);
	const deadlines = actionsByDeadline(inspection).map(
		({ key, name, months, byService }): DeadlineRow => ({
			key,
			name,
			months,
			count: byService.reduce((sum, cell) => sum + cell.actions.length, 0),
			cells: byService.map(({ service, actions: due }) => ({
				service,
				serviceName: SERVICE_NAMES[service],
				actions: due.map(({ text, relatesTo, paragraph, texts }) => ({
					text,
					area: areaName(inspection.areas, relatesTo),
					place: placesAre === 'page' ? (texts.page ?? null) : paragraph
				}))
			}))
		})
	);
	const { one } = standsBy(actions);
	return {
		kind: 'actions',
		...caption(inspection, {
			id: 'actions',
			title: actionsTitle(actions.length, deadlines),
			measure: `Areas for improvement by ${one} and service${one === 'heading' ? ', without deadlines' : ''}`,
			alt: `Lists of actions. ${deadlines.map(countsOfRow).join(' ')}`,
			notes: actionNotes(actions),
			table: () => ({
				columns: [
					{ name: 'deadline', heading: capital(one) },
					{ name: 'service', heading: 'Service' },
					{ name: 'action', heading: 'Action', phrases: true },
					{ name: 'relates_to', heading: 'Bears on (our reading)' },
					{ name: placesAre, heading: capital(placesAre), href: inspection.source.url }
				],
				rows: deadlines.flatMap(({ name, cells }) =>
					cells.flatMap((cell) =>
						cell.actions.map(({ text, area, place }) => [name, cell.serviceName, text, area, place])
					)
				)
			}),
			records: async () => (await import('../../facts/fact-records.ts')).actionRecords(inspection)
		}),
		services: actionServices(inspection).map((service) => ({
			key: service,
			name: SERVICE_NAMES[service]
		})),
		deadlines,
		placesAre
	};
}

function placesOf(actions: readonly Action[]): ActionsView['placesAre'] {
	const hasParagraphs = actions.some(({ paragraph }) => paragraph !== null);
	return !hasParagraphs && actions.some(({ texts }) => texts.page !== undefined)
		? 'page'
		: 'paragraph';
}

/** `Immediately: 3 for safeguarding and 4 for looked-after children.` */
export function countsOfRow({ name, months, cells }: DeadlineRow): string {
	const counts = cells.map(
		({ serviceName, actions }) => `${actions.length} for ${inSentence(serviceName)}`
	);
	const which = months === null ? `${name} (${NO_DEADLINE})` : name;
	return `${which}: ${listWords(counts)}.`;
}
