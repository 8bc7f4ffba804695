import type { ChartCaption } from '../../view/chart-caption.ts';
import { csvText } from './csv-text.ts';

/** What a chart draws, one fact a row, with place, date and source in every row. */
export function csvFile({ records }: ChartCaption): Blob {
	return new Blob([csvText(records)], { type: 'text/csv;charset=utf-8' });
}
