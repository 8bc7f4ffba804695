import type { FigureCaption } from '../../view/chart-caption.ts';
import { csvText } from './csv-text.ts';

/** What a figure draws, one fact a row, with place, date and source in every row. */
export function csvFile({ records }: FigureCaption): Blob {
	return new Blob([csvText(records)], { type: 'text/csv;charset=utf-8' });
}
