import { rollup } from 'd3';
import { hasNumber, type Figure } from '../../src/lib/domain/figure.ts';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import { JUDGED_SERVICES, SERVICES, type Service } from '../../src/lib/domain/service.ts';

/** Counts of facts by what each has: a grade, or the months allowed, `null` without a deadline. */
type Counts = Readonly<Partial<Record<string, number>>>;

/** What was counted in a report by hand, and what its transcription has to come to. */
export interface ControlTotals {
	readonly lastParagraph: number;
	readonly headlineFigures: number;
	readonly figures: Readonly<Partial<Record<Service, number>>>;
	readonly grades: Readonly<Partial<Record<Service, Counts>>>;
	/** By months allowed; under `null` those without a deadline. */
	readonly actions: Readonly<Partial<Record<Service, Counts>>>;
	/** Measures whose `parts` add up to the whole, and those `of` it, which may be fewer. */
	readonly sums: readonly {
		readonly whole: string;
		readonly parts?: readonly string[];
		readonly of?: readonly string[];
	}[];
}

/** Where an inspection departs from what was counted. Each fault is a sentence. */
export function controlFaults(inspection: Inspection, totals: ControlTotals): readonly string[] {
	const { judgements, figures, actions } = inspection;
	const graded = judgements.flatMap(({ service, result }) =>
		result.kind === 'graded' ? [{ service, number: result.grade }] : []
	);
	const dated = actions.map(({ service, months }) => ({ service, number: months }));
	const headlines = figures.filter(({ headline }) => headline).length;
	return [
		...SERVICES.flatMap((service) =>
			unlike(
				`figures of ${service}`,
				figures.filter((figure) => figure.service === service).length,
				totals.figures[service] ?? 0
			)
		),
		...unlike('headline figures', headlines, totals.headlineFigures),
		...JUDGED_SERVICES.flatMap((service) => [
			...unlikeCounts(`judgements of ${service} with grade`, graded, service, totals.grades),
			...unlikeCounts(`actions of ${service} with months`, dated, service, totals.actions)
		]),
		...totals.sums.flatMap((sum) => sumFaults(figures, sum)),
		...unknownParagraphs(inspection, totals.lastParagraph),
		...foreignRelations(inspection)
	];
}

function unlike(what: string, found: number, wanted: number): readonly string[] {
	return found === wanted ? [] : [`${what}: ${found}, but ${wanted} were counted in the report`];
}

function unlikeCounts(
	what: string,
	facts: readonly { readonly service: Service; readonly number: number | null }[],
	service: Service,
	wanted: Readonly<Partial<Record<Service, Counts>>>
): readonly string[] {
	const found = rollup(
		facts.filter((fact) => fact.service === service),
		(some) => some.length,
		({ number }) => String(number)
	);
	const counts = wanted[service] ?? {};
	return [...new Set([...found.keys(), ...Object.keys(counts)])]
		.sort()
		.flatMap((number) => unlike(`${what} ${number}`, found.get(number) ?? 0, counts[number] ?? 0));
}

function sumFaults(
	figures: readonly Figure[],
	{ whole, parts = [], of = [] }: ControlTotals['sums'][number]
): readonly string[] {
	const named = (measure: string) =>
		figures.filter(hasNumber).find((figure) => figure.measure === measure);
	const stated = named(whole);
	const missing = [whole, ...parts, ...of].filter((measure) => named(measure) === undefined);
	if (stated === undefined || missing.length > 0) {
		return missing.map((measure) => `no figure with a number is called ${measure}`);
	}
	const { value } = stated;
	const sum = parts.reduce((total, measure) => total + (named(measure)?.value ?? 0), 0);
	const wrongSum =
		parts.length === 0 || sum === value
			? []
			: [`${whole} is ${value}, but its parts add up to ${sum}`];
	const wrongBases = [...parts, ...of].flatMap((measure) => {
		const base = named(measure)?.outOf ?? null;
		return base === value ? [] : [`${measure} is out of ${base ?? 'nothing'}, not of ${value}`];
	});
	return [...wrongSum, ...wrongBases];
}

function unknownParagraphs(
	{ judgements, figures, actions }: Inspection,
	last: number
): readonly string[] {
	const cited = [...judgements, ...figures, ...actions].flatMap(({ paragraph }) => paragraph ?? []);
	return [...new Set(cited)]
		.filter(
			(paragraph) => !/^\d+$/.test(paragraph) || Number(paragraph) < 1 || Number(paragraph) > last
		)
		.map((paragraph) => `the report has no paragraph ${paragraph}`);
}

/** A fact about one service bears on an area that is judged for it. */
function foreignRelations({ areas, figures, actions }: Inspection): readonly string[] {
	return [
		...figures.map((figure) => ({ ...figure, name: figure.measure })),
		...actions.map((action) => ({ ...action, name: action.text }))
	].flatMap(({ service, relatesTo, name }) => {
		const area = areas.find(({ key }) => key === relatesTo);
		if (area === undefined || service === 'context' || service === 'both') return [];
		const judged = area.services.some((each) => each === service || each === 'both');
		return judged ? [] : [`${name}: ${area.name} is not judged for ${service}`];
	});
}
