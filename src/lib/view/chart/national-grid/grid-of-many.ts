import { GRADES } from '../../../domain/grade.ts';
import { JUDGED_SERVICES } from '../../../domain/service.ts';
import { ROW_ORDERS, SERVICE_QUESTIONS } from '../../../select/many/grid-choice.ts';
import { gridTable } from '../../../select/many/grid-table.ts';
import { PLACE_AND_FRAMEWORK } from '../../many/choice-values.ts';
import type { ManyCharts } from '../../many/many-charts.ts';
import type { Get, National } from '../../many/national.ts';
import { ALL_KEY, gridChoice } from './grid-address.ts';
import type { NationalGridView } from './grid-view.ts';
import { nationalGrid } from './national-grid.ts';

/** How a grid of many inspections is chosen. */
export const gridOfMany: ManyCharts<NationalGridView> = {
	council: 'marked',
	choices: {
		...PLACE_AND_FRAMEWORK,
		framework: (national) => [...PLACE_AND_FRAMEWORK.framework(national), ALL_KEY],
		when: () => ['latest', 'all'],
		service: () => JUDGED_SERVICES,
		grade: () => GRADES.map(String),
		area: areaKeys,
		asked: () => SERVICE_QUESTIONS,
		by: () => ['region', 'none'],
		sort: (national, get) =>
			[...ROW_ORDERS, ...areaKeys(national, get)].flatMap((order) => [order, `-${order}`])
	},
	chart: (national, get) => {
		const choice = gridChoice(get, national.frameworks, national.groups);
		return nationalGrid({ all: national.all, choice, own: national.current });
	}
};

function areaKeys({ all, frameworks, groups }: National, get: Get): readonly string[] {
	return gridTable(all, gridChoice(get, frameworks, groups).framework).keys;
}
