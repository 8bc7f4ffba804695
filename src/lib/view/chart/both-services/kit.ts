import type { ChartKit } from '../../chart-kit.ts';
import { capital } from '../../words/sentence.ts';
import type { BothServicesView } from './both-services.ts';

export const bothServicesKit: ChartKit<BothServicesView> = {
	short: 'services',
	shows: 'both services at once, over many inspections',
	ofMany: async () => (await import('./services-of-many.ts')).servicesOfMany,
	draws: 'grades',
	meetings: [],
	// A chart of many inspections: one alone has no place among others.
	views: () => [],
	nameOf: () => 'Both services',
	// Four rows that mean nothing without one another.
	rowCount: () => 1,
	rows: (view) => view,
	described: () => [],
	// A presentation has no form of its own for dots in squares.
	native: () => ({ kind: 'drawing' }),
	factLines: ({ squares }) =>
		squares.flat().flatMap(({ words, councils }) => {
			if (councils.length === 0) return [];
			return [`${capital(words)}: ${councils.map(({ name }) => name).join(', ')}.`];
		})
};
