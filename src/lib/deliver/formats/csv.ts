import { csvText } from '../../export/csv/csv-text.ts';
import type { Maker } from '../format.ts';
import { textFile } from '../made-file.ts';
import { chartsIn } from '../order.ts';

/** What each chart draws, one fact a row, with place, date and source in every row. */
export const make: Maker = (order) =>
	Promise.all(
		chartsIn(order).map(async ({ fileStem, records }) =>
			textFile(`${fileStem}${order.ending}`, 'text/csv;charset=utf-8', csvText(await records()))
		)
	);
