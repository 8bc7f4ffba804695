import type { GridChoice } from '../../../select/many/grid-choice.ts';
import { ALL_FRAMEWORKS, type GridTable } from '../../../select/many/grid-table.ts';
import { labelledRounds } from '../../../select/many/labelled-rounds.ts';
import { serviceColumns } from '../../../select/many/service-question.ts';

/** A choice as far as its table can follow it: with a round that it has, and grades of services that it has. */
export function knownChoice(table: GridTable, choice: GridChoice): GridChoice {
	const { framework, when, round, asked, both } = choice;
	const hasRound = gridRounds(table, framework).some(({ key }) => key === round);
	const hasServices = serviceColumns(table).pair !== null;
	return {
		...choice,
		when: hasRound ? 'all' : when,
		round: hasRound ? round : null,
		asked: hasServices ? asked : null,
		both: hasServices ? both : null
	};
}

/** The rounds that rows can be chosen by: those of one framework. */
export function gridRounds(
	{ inspections }: Pick<GridTable, 'inspections'>,
	framework: GridChoice['framework']
) {
	return framework === ALL_FRAMEWORKS ? [] : labelledRounds(inspections);
}
