import type { Inspection } from '../../../domain/inspection.ts';
import { SERVICE_NAMES } from '../../../domain/service.ts';
import { actionsByDeadline, actionServices } from '../../../select/actions-by-deadline.ts';
import { actionNotes } from '../../judgement/action-notes.ts';
import { caption } from '../../caption.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import { areaName } from '../../facts/area-name.ts';
import { counted, countWord } from '../../words/number-words.ts';
import { capital, inSentence, listWords } from '../../words/sentence.ts';

/** The actions of one service by one deadline. */
export interface ActionCell {
	readonly service: string;
	readonly serviceName: string;
	readonly actions: readonly {
		readonly text: string;
		/** Name of the judgement area it bears on: our link. */
		readonly area: string | null;
		readonly paragraph: string | null;
	}[];
}

export interface DeadlineRow {
	readonly key: string;
	readonly name: string;
	readonly count: number;
	readonly cells: readonly ActionCell[];
}

/** Areas for improvement by deadline and service, each readable. */
export interface ActionsView extends ChartCaption {
	readonly kind: 'actions';
	readonly services: readonly { readonly key: string; readonly name: string }[];
	readonly deadlines: readonly DeadlineRow[];
}

/** `null` when the inspection has no actions. */
export function actionsView(inspection: Inspection): ActionsView | null {
	const { actions } = inspection;
	if (actions.length === 0) return null;
	const deadlines = actionsByDeadline(inspection).map(
		({ name, months, byService }): DeadlineRow => ({
			key: String(months),
			name,
			count: byService.reduce((sum, cell) => sum + cell.actions.length, 0),
			cells: byService.map(({ service, actions: due }) => ({
				service,
				serviceName: SERVICE_NAMES[service],
				actions: due.map(({ text, relatesTo, paragraph }) => ({
					text,
					area: areaName(inspection.areas, relatesTo),
					paragraph
				}))
			}))
		})
	);
	const byDeadline = deadlines.map(
		({ name, cells }) =>
			`${name}: ${listWords(cells.map((cell) => `${cell.actions.length} for ${inSentence(cell.serviceName)}`))}.`
	);
	return {
		kind: 'actions',
		...caption(inspection, {
			id: 'actions',
			title: actionsTitle(actions.length, deadlines),
			measure: 'Areas for improvement by deadline and service',
			alt: `Lists of actions. ${byDeadline.join(' ')}`,
			notes: actionNotes(actions),
			table: () => ({
				columns: [
					{ name: 'deadline', heading: 'Deadline' },
					{ name: 'service', heading: 'Service' },
					{ name: 'action', heading: 'Action', phrases: true },
					{ name: 'relates_to', heading: 'Bears on (our reading)' },
					{ name: 'paragraph', heading: 'Paragraph', href: inspection.source.url }
				],
				rows: deadlines.flatMap(({ name, cells }) =>
					cells.flatMap((cell) =>
						cell.actions.map(({ text, area, paragraph }) => [
							name,
							cell.serviceName,
							text,
							area,
							paragraph
						])
					)
				)
			}),
			records: async () => (await import('../../facts/fact-records.ts')).actionRecords(inspection)
		}),
		services: actionServices(inspection).map((service) => ({
			key: service,
			name: SERVICE_NAMES[service]
		})),
		deadlines
	};
}

/** Deadlines that read on after "due"; `3 months` or `Immediate` do not. */
const READS_ON =
	/^(?:immediately|straight ?away|now|at once|as soon|within|by|before|in|on|after|no later|without)\b/i;

/** How many of them are due first. */
function actionsTitle(count: number, deadlines: readonly DeadlineRow[]): string {
	const [first] = deadlines;
	const all = counted(count, 'action');
	if (first === undefined || deadlines.length === 1) {
		return `${capital(all)}: ${inSentence(first?.name ?? '')}`;
	}
	const verb = first.count === 1 ? 'is' : 'are';
	const due = READS_ON.test(first.name)
		? `due ${inSentence(first.name)}`
		: `due first (${inSentence(first.name)})`;
	return `${capital(countWord(first.count))} of ${all} ${verb} ${due}`;
}
