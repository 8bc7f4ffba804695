import { oncePer } from '../../../select/once-per.ts';
import { councilOf } from '../../../select/many/by-authority.ts';
import { changeRounds, type ChangeRound } from '../../../select/many/change-tally.ts';
import { regionIn } from '../../../select/many/choice.ts';
import { OFSTED_2023, publishedWithin } from '../../../select/many/publication.ts';
import { capital } from '../../words/sentence.ts';
import { PLACE_AND_FRAMEWORK } from '../../many/choice-values.ts';
import type { ManyCharts } from '../../many/many-charts.ts';
import type { Get, National } from '../../many/national.ts';
import { publicationIn, type PublicationAsked } from '../../many/publication-in.ts';
import { publicationWords } from '../../many/publication-words.ts';
import type { ChangesView } from './changes-view.ts';
import { betweenWords } from './changes-words.ts';
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
		between: (national) => roundsChosen(national).map(({ key }) => key),
		published: () => [OFSTED_2023.key]
	},
	chart: (national, get) => {
		const round = roundChosen(roundsChosen(national), get);
		const asked = publicationIn(get);
		if (round === null) return NOTHING_CHANGED;
		return asked.unread ?? changesWithin(national, round, asked);
	}
};

/** Inspections of the councils chosen. */
const councilsChosen = oncePer(({ all, choice }: National) =>
	all
		.filter((each) => choice.region === null || regionIn(each) === choice.region)
		.filter((each) => choice.councils === null || choice.councils.has(councilOf(each)))
);

/**
 * Every two inspections of the councils chosen that can be held beside one another, the usual first,
 * whenever they were published.
 */
export const roundsChosen = oncePer((national: National): readonly ChangeRound[] =>
	changeRounds(councilsChosen(national), national.frameworks)
);

/** Those that are asked for, else the usual; `null`: there are none. */
export function roundChosen(rounds: readonly ChangeRound[], get: Get): ChangeRound | null {
	return rounds.find(({ key }) => key === get('between')) ?? rounds[0] ?? null;
}

/** What changed between two inspections within a limit of publication; else that there are no two. */
export function changesWithin(
	national: National,
	round: ChangeRound,
	{ limit }: Pick<PublicationAsked, 'limit'>
): ChangesView | string {
	const { place, frameworks } = national;
	if (limit === null) return changesView({ round, place });
	const { inspections, undated, ended } = publishedWithin(councilsChosen(national), limit);
	const within = changeRounds(inspections, frameworks).find(({ key }) => key === round.key);
	if (within === undefined) {
		return `${capital(betweenWords(round))}, no council of those chosen has two inspections ${publicationWords(limit)}.`;
	}
	const isOf = ({ framework }: { readonly framework: string | null }) =>
		framework === round.from || framework === round.to;
	const published = { limit, undated: undated.filter(isOf), ended: ended.filter(isOf) };
	return changesView({ round: within, place, published });
}
