import { scopeOf } from '../../../select/scope.ts';
import { about } from '../../about.ts';
import { keyOf } from '../../many/choice-in.ts';
import { LATEST, PLACE_AND_FRAMEWORK } from '../../many/choice-values.ts';
import type { ManyCharts } from '../../many/many-charts.ts';
import type { National } from '../../many/national.ts';
import { listWords, lowerFirst } from '../../words/sentence.ts';
import { bothServicesView, type BothServicesView } from './both-services.ts';
import { servicesChoice, type ServicesChoice } from './services-choice.ts';

/** How both services at once are chosen over many inspections. */
export const servicesOfMany: ManyCharts<BothServicesView> = {
	council: 'marked',
	choices: {
		...PLACE_AND_FRAMEWORK,
		when: LATEST,
		round: (national, get) => servicesChoice(national, get).rounds.map(({ key }) => key)
	},
	chart: (national, get) => {
		const chosen = servicesChoice(national, get);
		return servicesChosen(national, chosen) ?? notCompared(national, chosen);
	}
};

/** Both services at once over the inspections that are chosen; `null`: they cannot be compared. */
export function servicesChosen(
	{ choice, place, own }: National,
	{ round, framework }: Pick<ServicesChoice, 'round' | 'framework'>
): BothServicesView | null {
	if (round === null) return null;
	const { dates } = about(scopeOf(round.inspections));
	return bothServicesView({
		inspections: round.inspections,
		own,
		place: [place, [framework, lowerFirst(round.name)].filter(Boolean).join(' '), dates].join(', '),
		fileName: [choice.region ?? 'England', framework, round.key].map(keyOf).join('-')
	});
}

type Asked = Pick<ServicesChoice, 'framework' | 'frameworks'>;

/** Whether inspections that can be compared are known, and the councils that are chosen have none. */
export function isForPlace({ all, choice }: Of, { framework, frameworks }: Asked): boolean {
	const isFiltered = choice.region !== null || choice.councils !== null;
	return isFiltered && frameworks.includes(framework) && isKnown(all, framework);
}

/** Why they are not compared: `The ILACS inspections that are known have no grade for each of the two services.` */
export function notComparedWords(of: Of, asked: Asked): string {
	const { framework } = asked;
	const inspections =
		framework === '' ? 'inspections without a framework' : `${framework} inspections`;
	if (!isKnown(of.all, framework)) return `There are no ${inspections} here.`;
	return isForPlace(of, asked)
		? `Of the councils chosen there is no inspection under ${framework}.`
		: `The ${inspections} that are known have no grade for each of the two services.`;
}

type Of = Pick<National, 'all' | 'choice'>;

function isKnown(all: Of['all'], framework: string): boolean {
	return all.some((each) => (each.framework ?? '') === framework);
}

function notCompared(national: National, chosen: ServicesChoice): string {
	const others = comparedOthers(chosen);
	const which = others.length === 0 ? '' : ` Those under ${listWords(others)} have.`;
	return notComparedWords(national, chosen) + which;
}

/** Frameworks whose inspections can be compared, where those asked for cannot. */
export function comparedOthers({ framework, frameworks }: Asked): readonly string[] {
	return frameworks.includes(framework) ? [] : frameworks.filter((code) => code !== '');
}
