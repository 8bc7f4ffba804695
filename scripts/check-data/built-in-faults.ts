import { groups } from 'd3';
import { findArea } from '../../src/lib/domain/find-area.ts';
import { hasNumber, type Figure } from '../../src/lib/domain/figure.ts';
import { isInForce } from '../../src/lib/domain/framework.ts';
import { frameworkOf } from '../../src/lib/domain/frameworks.ts';
import type { Inspection } from '../../src/lib/domain/inspection.ts';
import { actionsByDeadline } from '../../src/lib/select/actions-by-deadline.ts';
import { SERVICE_NAMES } from '../../src/lib/domain/service.ts';

/** Rules that hold for a full transcription of one report. Each broken one is a sentence. */
export function builtInFaults(inspection: Inspection): readonly string[] {
	return [
		...missingGrades(inspection),
		...unknownAreas(inspection),
		...oddDates(inspection),
		...brokenTotals(inspection.figures),
		...oddActions(inspection),
		...unsaidWording(inspection),
		...missingOrigins(inspection)
	];
}

/** Every area of the framework has a grade for every service it is judged for. */
function missingGrades({ framework, areas, judgements }: Inspection): readonly string[] {
	return (frameworkOf(framework)?.areas ?? []).flatMap(({ name, services }) =>
		services.flatMap((service) => {
			const area = areas.find((each) => findArea(frameworkOf(framework), each.name)?.name === name);
			const judgement = judgements.find(
				(each) => each.area === area?.key && each.service === service
			);
			return judgement?.result.kind === 'graded'
				? []
				: [`${SERVICE_NAMES[service]} has no grade for ${name}`];
		})
	);
}

function unknownAreas({ framework, areas }: Inspection): readonly string[] {
	const known = frameworkOf(framework);
	if (known === undefined) return ['the framework is not known'];
	return areas
		.filter(({ name }) => findArea(known, name) === undefined)
		.map(({ name }) => `${name} is not an area of ${known.code}`);
}

/** It was made while its framework was in force. */
function oddDates({ framework, inspectedFrom, inspectedTo }: Inspection): readonly string[] {
	const known = frameworkOf(framework);
	if (known === undefined) return [];
	return [inspectedFrom, inspectedTo]
		.filter((date) => date !== null && !isInForce(known, date))
		.map((date) => `${known.code} was not in force on ${date ?? ''}`);
}

/** Parts that name the same whole do not exceed it. */
function brokenTotals(figures: readonly Figure[]): readonly string[] {
	const parts = figures.filter(({ unit, outOf }) => unit === 'count' && outOf !== null);
	const wholes = groups(parts, ({ service, topic, period, outOf }) =>
		JSON.stringify([service, topic, period, outOf])
	);
	return wholes.flatMap(([, group]) => {
		const { topic = '', outOf = null } = group[0] ?? {};
		const sum = group.filter(hasNumber).reduce((total, { value }) => total + value, 0);
		return sum > (outOf ?? 0) ? [`${topic}: the parts add up to ${sum} of ${outOf ?? 0}`] : [];
	});
}

/** A deadline has one wording; what has none stands by its wording. */
function oddActions(inspection: Inspection): readonly string[] {
	return actionsByDeadline(inspection).flatMap(({ months }) => {
		const names = new Set(
			inspection.actions
				.filter((action) => action.months === months)
				.map(({ deadline }) => deadline)
		);
		return names.size === 1 ? [] : [`${months} months is worded as ${[...names].join(' and ')}`];
	});
}

/** The report may be reproduced without adaptation only, so a summary says that it is one. */
function unsaidWording({ actions }: Inspection): readonly string[] {
	return actions
		.filter(({ note }) => note === null)
		.map(({ text }) => `${text} does not say whose wording it is`);
}

/** Every fact but a grade of the closing record has its paragraph, and the report its source. */
function missingOrigins({ judgements, figures, actions, source }: Inspection): readonly string[] {
	const facts = [
		...judgements.map((fact) => ({ ...fact, name: fact.area, excused: fact.note !== null })),
		...figures.map((fact) => ({ ...fact, name: fact.measure, excused: false })),
		...actions.map((fact) => ({ ...fact, name: fact.text, excused: false }))
	];
	const faults = facts
		.filter(({ paragraph, excused }) => paragraph === null && !excused)
		.map(({ name }) => `${name} has neither a paragraph nor a note that says why`);
	if (source.text === null || source.licence === null)
		faults.push('the source or licence is missing');
	return faults;
}
