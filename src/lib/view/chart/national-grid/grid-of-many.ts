import { GRADES } from '../../../domain/grade.ts';
import { JUDGED_SERVICES } from '../../../domain/service.ts';
import { ROW_ORDERS, SERVICE_QUESTIONS } from '../../../select/many/grid-choice.ts';
import { gridTable, type GridTable } from '../../../select/many/grid-table.ts';
import { serviceColumns } from '../../../select/many/service-question.ts';
import { PLACE_AND_FRAMEWORK } from '../../many/choice-values.ts';
import type { ManyCharts } from '../../many/many-charts.ts';
import type { Get, National } from '../../many/national.ts';
import { ALL_KEY, gridChoice, twoGradesKey } from './grid-address.ts';
import type { NationalGridView } from './grid-view.ts';
import { gridRounds } from './known-choice.ts';
import { nationalGrid } from './national-grid.ts';

/** How a grid of many inspections is chosen. */
export const gridOfMany: ManyCharts<NationalGridView> = {
	council: 'marked',
	choices: {
		...PLACE_AND_FRAMEWORK,
		framework: (national) => [...PLACE_AND_FRAMEWORK.framework(national), ALL_KEY],
		when: () => ['latest', 'all'],
		round: (national, get) => {
			const { framework } = gridChoice(get, national.frameworks, national.groups);
			return gridRounds(tableOf(national, get), framework).map(({ key }) => key);
		},
		service: () => JUDGED_SERVICES,
		grade: () => GRADES.map(String),
		area: areaKeys,
		asked: () => SERVICE_QUESTIONS,
		both: (national, get) =>
			serviceColumns(tableOf(national, get)).pair === null ? [] : TWO_GRADES.map(twoGradesKey),
		by: () => ['region', 'none'],
		sort: (national, get) =>
			[...ROW_ORDERS, ...areaKeys(national, get)].flatMap((order) => [order, `-${order}`])
	},
	chart: (national, get) => {
		const choice = gridChoice(get, national.frameworks, national.groups);
		return nationalGrid({ all: national.all, choice, own: national.current });
	}
};

const TWO_GRADES = GRADES.flatMap((safeguarding) =>
	GRADES.map((lookedAfter) => ({ safeguarding, lookedAfter }))
);

function areaKeys(national: National, get: Get): readonly string[] {
	return tableOf(national, get).keys;
}

function tableOf({ all, frameworks, groups }: National, get: Get): GridTable {
	return gridTable(all, gridChoice(get, frameworks, groups).framework);
}
