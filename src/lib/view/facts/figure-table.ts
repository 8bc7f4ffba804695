import type { Figure } from '../../domain/figure.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { SERVICE_NAMES } from '../../domain/service.ts';
import type { DataTable } from './data-table.ts';
import { amountWords } from '../words/figure-words.ts';

/** Figures for reading: the amount with its hedge and base in one cell. */
export function figureTable(figures: readonly Figure[]): DataTable {
	return {
		columns: [
			{ name: 'measure', heading: 'Measure', phrases: true },
			{ name: 'amount', heading: 'Figure' },
			{ name: 'service', heading: 'Service' },
			{ name: 'period', heading: 'Period' },
			{ name: 'comparison', heading: 'What the report says of it' },
			{ name: 'paragraph', heading: 'Paragraph' }
		],
		rows: figures.map((figure) => [
			figure.measure,
			amountWords(figure),
			SERVICE_NAMES[figure.service],
			figure.period,
			figure.comparison,
			figure.paragraph
		])
	};
}

/** Every figure of an inspection, each under its topic. */
export function allFiguresTable({ figures }: Inspection): DataTable {
	const { columns, rows } = figureTable(figures);
	return {
		columns: [{ name: 'topic', heading: 'Topic' }, ...columns],
		rows: figures.map(({ topic }, index) => [topic, ...(rows[index] ?? [])])
	};
}
