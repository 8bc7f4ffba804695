import { SERVICE_VALUES } from '../../domain/service.ts';
import type { RowsReader } from './apply-block.ts';
import type { Figures } from './shape.ts';
import {
	filling,
	inspectionFillings,
	originOf,
	tidyRow,
	type Filling,
	type ReadFrom
} from './tidy-cells.ts';

/** Reads the figures of each row: one for each of its columns of numbers that holds anything. */
export function figuresReader(figures: Figures, place: ReadFrom): RowsReader {
	const { inspection, service, topic, period, columns } = figures;
	const shared = [
		...inspectionFillings(inspection, place),
		filling('area', topic, place) ?? [],
		filling('period', period, place) ?? []
	].flat();
	const numbers = columns.flatMap(({ under, measure, unit }) => {
		const value = filling('value', { under }, place);
		const measured = filling('measure', measure, place);
		if (value === null || measured === null) return [];
		const own: readonly Filling[] = [measured, value];
		return [{ own, value, unit, origin: originOf(place.sheet, [...shared, ...own]) }];
	});
	return (line, cells) =>
		numbers
			.filter(({ value }) => value.read(cells) !== '')
			.map(({ own, unit, origin }) => {
				const made = Object.fromEntries(
					[...shared, ...own].map(({ column, read }) => [column, read(cells)])
				);
				const words = { kind: 'figure', service: SERVICE_VALUES[service], unit };
				return tidyRow(line, origin, {
					...made,
					...words,
					period: periodWords(made['period'] ?? '')
				});
			});
}

/** `202425` as the year that it is: `2024 to 2025`. */
function periodWords(written: string): string {
	const [, first = '', second = ''] = /^(\d{4})(\d{2})$/.exec(written) ?? [];
	const isNext = (Number(first) + 1) % 100 === Number(second);
	return second !== '' && isNext ? `${first} to ${Number(first) + 1}` : written;
}
