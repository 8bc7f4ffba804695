import { scopeOf } from '../../../select/scope.ts';
import { about } from '../../about.ts';
import { keyOf } from '../../many/choice-in.ts';
import { LATEST, PLACE_AND_FRAMEWORK } from '../../many/choice-values.ts';
import type { ManyCharts } from '../../many/many-charts.ts';
import type { National } from '../../many/national.ts';
import { lowerFirst } from '../../words/sentence.ts';
import { BY, distributionChoice, type DistributionChoice } from './distribution-choice.ts';
import { distributionView, type DistributionView } from './distribution.ts';

/** How a distribution over many inspections is chosen. */
export const distributionOfMany: ManyCharts<DistributionView> = {
	council: 'marked',
	choices: {
		...PLACE_AND_FRAMEWORK,
		when: LATEST,
		by: () => BY.map(([key]) => key),
		round: (national, get) => distributionChoice(national, get).rounds.map(({ key }) => key),
		area: (national, get) => distributionChoice(national, get).areas.map(({ key }) => key)
	},
	chart: (national, get) => distributionChosen(national, distributionChoice(national, get))
};

/** A distribution over the inspections that are chosen. */
export function distributionChosen(
	{ choice, place, own }: National,
	{ by, inspections, framework, round, area }: DistributionChoice
): DistributionView {
	const which = by === 'days' || round === null ? 'inspections' : lowerFirst(round.name);
	// Where there are none, nothing is known of their dates.
	const dates = inspections.length === 0 ? [] : [about(scopeOf(inspections)).dates];
	return distributionView({
		by,
		inspections,
		area,
		own,
		place: [place, [framework, which].filter(Boolean).join(' '), ...dates].join(', '),
		fileName: [choice.region ?? 'England', framework, by === 'days' ? '' : (round?.key ?? '')]
			.filter(Boolean)
			.map(keyOf)
			.join('-')
	});
}
