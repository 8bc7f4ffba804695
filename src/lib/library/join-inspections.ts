import type { Area } from '../domain/area.ts';
import type { Inspection } from '../domain/inspection.ts';
import { datesAgree, finerDate, type IsoDate } from '../domain/iso-date.ts';
import { uniqueKeys } from '../domain/slug.ts';
import { isOpenedAgain } from './opened-again.ts';
import { actionKey, figureKey, visitKey } from './said-facts.ts';
import { joinSources, type Preferred } from './join-sources.ts';
import {
	areaKey,
	isJudgement,
	saidJudgements,
	standingOf,
	type SaidJudgement
} from './said-judgements.ts';

/**
 * One inspection of two: all that either says, with the richer words and paragraphs of the one that is
 * open. It keeps that one's id, so that addresses go on to lead to it. A file that is opened again says
 * all there is, where its reader takes what arrives.
 */
export function joinInspections(
	open: Inspection,
	arriving: Inspection,
	preferred: Preferred
): Inspection {
	if (preferred === 'arriving' && isOpenedAgain(open, arriving))
		return { ...arriving, id: open.id };
	const first = <Value>(ours: Value | null, theirs: Value | null): Value | null =>
		preferred === 'open' ? (ours ?? theirs) : (theirs ?? ours);
	const date = (ours: IsoDate | null, theirs: IsoDate | null): IsoDate | null =>
		ours !== null && theirs !== null && datesAgree(ours, theirs)
			? finerDate(ours, theirs)
			: first(ours, theirs);
	const areas = joinAreas(open, arriving);
	const judged = joinJudgements(open, arriving, areas, preferred);
	return {
		...open,
		authorityCode: open.authorityCode ?? arriving.authorityCode,
		label: open.label ?? arriving.label,
		inspectedFrom: date(open.inspectedFrom, arriving.inspectedFrom),
		inspectedTo: date(open.inspectedTo, arriving.inspectedTo),
		published: date(open.published, arriving.published),
		source: joinSources(open.source, arriving.source, preferred),
		texts: { ...arriving.texts, ...open.texts },
		areas,
		...judged,
		figures: joinFigures(open, arriving, areas, preferred),
		actions: joinActions(open, arriving, areas, preferred),
		visits: joinVisits(open.visits, arriving.visits)
	};
}

/** In the order of the one that has more of them; a key is the open one's. */
function joinAreas(open: Inspection, arriving: Inspection): readonly Area[] {
	const keyOf = ({ name }: Area) => areaKey(open, name);
	const known = new Map(open.areas.map((area) => [keyOf(area), area]));
	const keys = uniqueKeys();
	for (const { key } of open.areas) keys(key);
	const hasOverall = open.areas.some(({ overall }) => overall);
	const added = new Map<string, Area>();
	for (const area of arriving.areas) {
		const before = known.get(keyOf(area));
		const services = [...new Set([...(before?.services ?? []), ...area.services])];
		if (before !== undefined) known.set(keyOf(area), { ...before, services });
		else {
			const overall = area.overall && !hasOverall;
			added.set(keyOf(area), { ...area, key: keys(area.key), overall });
		}
	}
	const all = new Map([...known, ...added]);
	const longer = arriving.areas.length > open.areas.length ? arriving : open;
	return [...new Set([...longer.areas.map(keyOf), ...all.keys()])].flatMap(
		(key) => all.get(key) ?? []
	);
}

function joinJudgements(
	open: Inspection,
	arriving: Inspection,
	areas: readonly Area[],
	preferred: Preferred
): Pick<Inspection, 'judgements' | 'notJudged'> {
	const all = new Map(saidJudgements(open));
	for (const [key, said] of saidJudgements(arriving)) {
		const before = all.get(key);
		all.set(key, before === undefined ? said : joinSaid(before, said, preferred));
	}
	const keyOf = new Map(areas.map(({ key, name }) => [areaKey(open, name), key]));
	const placeOf = new Map(areas.map(({ key }, place) => [key, place]));
	const joined = [...all.values()]
		.map(({ judgement, name }) => ({
			...judgement,
			area: keyOf.get(areaKey(open, name)) ?? judgement.area
		}))
		.sort((left, right) => (placeOf.get(left.area) ?? 0) - (placeOf.get(right.area) ?? 0));
	return {
		judgements: joined.filter(isJudgement),
		notJudged: joined.filter((each) => !isJudgement(each))
	};
}

function joinSaid(
	open: SaidJudgement,
	arriving: SaidJudgement,
	preferred: Preferred
): SaidJudgement {
	const standing = standingOf(open.result, arriving.result);
	const takes = standing === 'more' || (standing === 'otherwise' && preferred === 'arriving');
	const [base, other] = takes ? [arriving, open] : [open, arriving];
	const [worded, rest] = preferred === 'arriving' ? [arriving, open] : [open, arriving];
	return {
		...base,
		name: open.name,
		judgement: {
			...base.judgement,
			paragraph: worded.judgement.paragraph ?? rest.judgement.paragraph,
			note: worded.judgement.note ?? rest.judgement.note,
			texts: { ...other.judgement.texts, ...base.judgement.texts }
		}
	};
}

/** A figure of which both have a number is the preferred one's. */
function joinFigures(
	open: Inspection,
	arriving: Inspection,
	areas: readonly Area[],
	preferred: Preferred
): Inspection['figures'] {
	const theirs = arriving.figures.map((figure) => relinked(figure, arriving, areas));
	const [base, more] = preferred === 'open' ? [open.figures, theirs] : [theirs, open.figures];
	const known = new Set(base.map(figureKey));
	return [...base, ...more.filter((figure) => !known.has(figureKey(figure)))];
}

/** Where each has actions of its own they contradict, and the preferred one's stand. */
function joinActions(
	open: Inspection,
	arriving: Inspection,
	areas: readonly Area[],
	preferred: Preferred
): Inspection['actions'] {
	const theirs = arriving.actions.map((action) => relinked(action, arriving, areas));
	const known = new Set(open.actions.map(actionKey));
	const fresh = theirs.filter((action) => !known.has(actionKey(action)));
	if (fresh.length === 0) return open.actions;
	const isSuperset = theirs.length - fresh.length >= open.actions.length;
	return isSuperset || preferred === 'arriving' ? theirs : open.actions;
}

function joinVisits(
	open: Inspection['visits'],
	arriving: Inspection['visits']
): Inspection['visits'] {
	const known = new Set(open.map(visitKey));
	return [...open, ...arriving.filter((visit) => !known.has(visitKey(visit)))];
}

/** What bears on an area by the area's key among the joined ones. */
function relinked<Fact extends { readonly relatesTo: string | null }>(
	fact: Fact,
	from: Inspection,
	to: readonly Area[]
): Fact {
	const name = from.areas.find(({ key }) => key === fact.relatesTo)?.name;
	if (name === undefined) return fact;
	const area = to.find((each) => areaKey(from, each.name) === areaKey(from, name));
	return { ...fact, relatesTo: area?.key ?? null };
}
