import { kitOf, type ChartView } from '../../../view/kinds.ts';
import { numbersIn, type NativeForm, type NativeTable } from '../../../view/native-form.ts';

/** What a chart is on a slide, with the sentence that stands where it has no data. */
export type SlideForm = NativeForm | { readonly kind: 'nothing'; readonly words: string };

/** Bars without any number are the chart's table; a chart without any data is the sentence that says so. */
export function formOf(view: ChartView): SlideForm {
	const form = kitOf(view).native(view);
	if (form.kind === 'drawing') {
		return view.nothing === null ? form : { kind: 'nothing', words: view.nothing };
	}
	const isEmpty = form.kind === 'table' ? form.rows.length === 0 : numbersIn(form).length === 0;
	if (!isEmpty) return form;
	return view.table().rows.length === 0 ? { kind: 'nothing', words: view.alt } : tableOf(view);
}

/** The table of a chart without the columns in which nothing stands. */
function tableOf(view: ChartView): NativeTable {
	const table = view.table();
	const used = table.columns.flatMap((column, index) =>
		table.rows.some((row) => (row[index] ?? null) !== null) ? [{ column, index }] : []
	);
	return {
		kind: 'table',
		columns: used.map(({ column }) => column.heading),
		rows: table.rows.map((row) => ({
			kind: 'cells',
			cells: used.map(({ index }) => ({
				look: 'text',
				words: String(row[index] ?? ''),
				grades: []
			}))
		})),
		note: null
	};
}
