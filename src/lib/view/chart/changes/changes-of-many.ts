import { oncePer } from '../../../select/once-per.ts';
import { councilOf } from '../../../select/many/by-authority.ts';
import { changeRounds, type ChangeRound } from '../../../select/many/change-tally.ts';
import { regionIn } from '../../../select/many/choice.ts';
import { PLACE_AND_FRAMEWORK } from '../../many/choice-values.ts';
import type { ManyCharts } from '../../many/many-charts.ts';
import type { Get, National } from '../../many/national.ts';
import type { ChangesView } from './changes-view.ts';
import { changesView } from './changes.ts';

const { region, group } = PLACE_AND_FRAMEWORK;

/** Said where no council has two inspections to compare. */
export const NOTHING_CHANGED =
	'No council of those chosen has two inspections that can be held beside one another.';

/** How what changed is chosen among many inspections. */
export const changesOfMany: ManyCharts<ChangesView> = {
	council: 'none',
	choices: {
		region,
		group,
		between: (national) => roundsChosen(national).map(({ key }) => key)
	},
	chart: (national, get) => {
		const round = roundChosen(roundsChosen(national), get);
		return round === null ? NOTHING_CHANGED : changesView({ round, place: national.place });
	}
};

/** Every two inspections of the councils chosen that can be held beside one another, the usual first. */
export const roundsChosen = oncePer(
	({ all, frameworks, choice }: National): readonly ChangeRound[] =>
		changeRounds(
			all
				.filter((each) => choice.region === null || regionIn(each) === choice.region)
				.filter((each) => choice.councils === null || choice.councils.has(councilOf(each))),
			frameworks
		)
);

/** Those that are asked for, else the usual; `null`: there are none. */
export function roundChosen(rounds: readonly ChangeRound[], get: Get): ChangeRound | null {
	return rounds.find(({ key }) => key === get('between')) ?? rounds[0] ?? null;
}
