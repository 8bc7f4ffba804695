import type { Inspection } from '../../../domain/inspection.ts';
import { bothServices } from '../../../select/many/both-services.ts';
import { chosenInspections } from '../../../select/many/choice.ts';
import { keyOf } from '../../many/choice-in.ts';
import type { Get, National } from '../../many/national.ts';
import { roundIn, roundsOf, type Round } from '../../many/rounds.ts';

/** Which inspections both services at once is drawn of. */
export interface ServicesChoice {
	/** Code of the framework. */
	readonly framework: string;
	/** The one that an address leaves out. */
	readonly usual: string;
	/** Frameworks that grade two services apart, that of the latest inspection first. */
	readonly frameworks: readonly string[];
	readonly rounds: readonly Round[];
	/** `null`: the choice has no inspection. */
	readonly round: Round | null;
}

/** The framework whose first inspections graded two services for every council. */
const FIRST = 'SLAC';

/**
 * What an address asks for; else the framework of the inspection that other pages show, where that grades
 * two services apart.
 */
export function servicesChoice(
	{ all, frameworks, choice, current }: National,
	get: Get
): ServicesChoice {
	const comparing = frameworks.filter((code) => comparesTwo(all, code));
	const own = comparing.find((code) => code === current?.framework);
	const usual = own ?? comparing.find((code) => code === FIRST) ?? comparing[0] ?? choice.framework;
	const framework = frameworks.find((code) => keyOf(code) === get('framework')) ?? usual;
	const within = chosenInspections(all, { ...choice, framework, when: 'all' });
	const rounds = roundsOf(within, choice.when);
	return {
		framework,
		usual,
		frameworks: comparing,
		rounds,
		round: roundIn(rounds, get('round'), current?.framework === framework ? current : null)
	};
}

function comparesTwo(all: readonly Inspection[], code: string): boolean {
	return bothServices(all.filter(({ framework }) => (framework ?? '') === code)).areas !== null;
}
