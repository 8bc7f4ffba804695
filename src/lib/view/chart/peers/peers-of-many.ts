import type { ManyCharts } from '../../many/many-charts.ts';
import { LATEST, PLACE_AND_FRAMEWORK } from '../../many/choice-values.ts';
import { councilsOf } from '../../many/councils.ts';
import type { Get, National } from '../../many/national.ts';
import { besideChoice, councilKey, besideGroup, NEIGHBOURS, REGION } from './beside-choice.ts';
import { lastDayOf } from './last-day.ts';
import { peersView } from './peers.ts';
import type { PeersSource, PeersView } from './peers-view.ts';

/** How a council among its peers is chosen. */
export const peersOfMany: ManyCharts<PeersView> = {
	council: 'needed',
	choices: {
		framework: PLACE_AND_FRAMEWORK.framework,
		when: LATEST,
		beside: ({ all, groups }) => [
			NEIGHBOURS,
			REGION,
			...groups.map(besideGroup),
			...councilsOf(all).map(({ name }) => councilKey(name))
		],
		names: () => ['all', OWN_NAME]
	},
	chart: (national, get) => {
		const source = peersChosen(national, get);
		return source === null ? 'No council is marked.' : peersView(source);
	}
};

/** Asks for the own name alone. */
export const OWN_NAME = 'own';

/** Whom a council stands beside where nothing is chosen: one that has ended has no neighbours. */
export function usualBeside({ current }: Pick<National, 'current'>): string {
	return current === null || lastDayOf(current) === null ? NEIGHBOURS : REGION;
}

/** What of the council that is marked and its peers is chosen; `null`: none is marked. */
export function peersChosen(national: National, get: Get): PeersSource | null {
	const { all, current, choice, groups, own } = national;
	if (current === null) return null;
	const asked = get('beside') ?? usualBeside(national);
	const { when } = choice;
	return {
		all,
		council: current,
		framework: choice.framework,
		// A council that has ended stood in its region last on the day before.
		when: when === 'all' || when === 'latest' ? (lastDayOf(current) ?? 'latest') : when,
		group: besideChoice(asked, groups, councilsOf(all), own),
		onlyOwnName: get('names') === OWN_NAME
	};
}
