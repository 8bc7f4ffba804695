import type { Inspection } from '../../../domain/inspection.ts';
import { chosenInspections } from '../../../select/many/choice.ts';
import type { Get, National } from '../../many/national.ts';
import { roundIn, roundsOf, type Round } from '../../many/rounds.ts';
import { areaOptions, type AreaOption } from './distribution.ts';
import type { DistributionBy } from './distribution-bar.ts';

/** What tells the bars apart, as an address has it. */
type Shown = readonly [key: string, name: string, by: DistributionBy];

const USUAL: Shown = ['areas', 'By area', 'areas'];

/** The first is the usual one. */
export const BY: readonly Shown[] = [
	USUAL,
	['regions', 'By region', 'regions'],
	['years', 'Over the years', 'days']
];

/** Which inspections a distribution is drawn of, and how. */
export interface DistributionChoice {
	/** Code of the framework. */
	readonly framework: string;
	/** Key of an entry of `BY`. */
	readonly shown: string;
	readonly by: DistributionBy;
	readonly rounds: readonly Round[];
	/** `null`: the choice has no inspection. */
	readonly round: Round | null;
	/** Those that the bars count: of the round, or for years every one. */
	readonly inspections: readonly Inspection[];
	readonly areas: readonly AreaOption[];
	/** Key of the area that regions or years are compared in; `null`: there is none. */
	readonly area: string | null;
}

/** What an address asks for. */
export function distributionChoice(
	{ all, choice, current }: National,
	get: Get
): DistributionChoice {
	const { framework } = choice;
	const [shown, , by] = BY.find(([key]) => key === get('by')) ?? USUAL;
	const within = chosenInspections(all, { ...choice, when: 'all' });
	const rounds = roundsOf(within, choice.when);
	const round = roundIn(
		rounds,
		get('round'),
		(current?.framework ?? '') === framework ? current : null
	);
	const inspections = by === 'days' ? within : (round?.inspections ?? []);
	const areas = areaOptions(inspections);
	const area = areas.find(({ key }) => key === get('area')) ?? areas[0];
	return { framework, shown, by, rounds, round, inspections, areas, area: area?.key ?? null };
}
