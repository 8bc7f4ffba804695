import { AREA_GROUPS } from '../domain/area-group.ts';
import type { Area } from '../domain/area.ts';
import { areasIn, findArea } from '../domain/find-area.ts';
import type { Framework, FrameworkArea } from '../domain/framework.ts';
import { nameKey } from '../domain/name-key.ts';
import { isOverallName } from '../domain/overall-name.ts';
import type { JudgedService } from '../domain/service.ts';
import { slug, uniqueKeys } from '../domain/slug.ts';
import type { JudgementFact, ScaledFact } from '../read/fact.ts';
import { Answers, remember } from '../read/cached.ts';

/** The areas of an inspection in report order, found by any spelling of their names. */
export interface AreaIndex {
	readonly areas: readonly Area[];
	/**
	 * The rows in report order, each by its place among those of the inspection; `null` where several are of one
	 * area and service, or one says that something was not judged.
	 */
	readonly rows: readonly RowOfArea[] | null;
	/** Key of the area of that name. The name must be one of the judgement rows'. */
	keyOf(name: string): Area['key'];
	find(name: string): Area | undefined;
}

/** A row, on its scale or not yet. */
type JudgedRow = JudgementFact | ScaledFact;

interface RowOfArea {
	readonly place: number;
	readonly area: Area['key'];
}

interface Draft {
	readonly name: string;
	readonly group: Area['group'];
	/** Place in the framework's report; areas the framework lacks come last. */
	readonly place: number;
	/** By the framework, or by its name where the framework lacks it. */
	readonly overall: boolean;
	/** Those the framework judges it for. */
	readonly expected: readonly JudgedService[];
	readonly judged: Set<JudgedService>;
	readonly notJudged: Set<JudgedService>;
}

const areaSlug = remember((name) => slug(name, 'area'));

/** The name of an area as a framework knows it. */
interface KnownName {
	/** The same for all spellings of one area. */
	readonly id: string;
	/** `undefined` where the framework lacks it. */
	readonly entry: FrameworkArea | undefined;
}

/** What was found out under one framework. */
interface Found {
	readonly lookup: (name: string) => KnownName;
	/** By what the rows of an inspection name. */
	readonly indexes: Answers<AreaIndex>;
	/** The answer of last time, since most inspections of a file name the same in the same order. */
	last: { readonly facts: readonly JudgedRow[]; readonly index: AreaIndex } | null;
}

const foundUnder = new Map<Framework | undefined, Found>();

/** Long files repeat few names very often, and most of their inspections name the same areas. */
function foundIn(framework: Framework | undefined): Found {
	const known = foundUnder.get(framework);
	if (known !== undefined) return known;
	const lookup = remember((name): KnownName => {
		const entry = findArea(framework, name);
		return { id: nameKey(entry?.name ?? name), entry };
	});
	const found: Found = { lookup, indexes: new Answers<AreaIndex>(), last: null };
	foundUnder.set(framework, found);
	return found;
}

/**
 * Gathers the areas that judgement rows name. An area keeps the file's own wording. The framework
 * adds the services it is judged for, so that a missing row shows as "no grade"; a row that says
 * the service was not judged takes it away again, unless another has its judgement.
 */
export function areasOf(facts: readonly JudgedRow[], framework: Framework | undefined): AreaIndex {
	const found = foundIn(framework);
	if (found.last !== null && nameTheSame(facts, found.last.facts)) return found.last.index;
	const index = found.indexes.get(namedBy(facts), () => areaIndex(facts, framework, found.lookup));
	found.last = { facts, index };
	return index;
}

/** Whether an index of the ones is that of the others. */
function nameTheSame(some: readonly JudgedRow[], others: readonly JudgedRow[]): boolean {
	return (
		some.length === others.length &&
		some.every(({ area, service, grade }, at) => {
			const other = others[at];
			return (
				area === other?.area &&
				service === other.service &&
				(grade.kind === 'not-judged') === (other.grade.kind === 'not-judged')
			);
		})
	);
}

/** All that an index is made of besides the framework, as one text. */
function namedBy(facts: readonly JudgedRow[]): string {
	let named = '';
	for (const { area, service, grade } of facts) {
		const saysNot = grade.kind === 'not-judged' ? 'not' : '';
		// With its length, so that no name can be taken for two.
		named += `${area.length} ${area} ${service} ${saysNot}\n`;
	}
	return named;
}

function areaIndex(
	facts: readonly JudgedRow[],
	framework: Framework | undefined,
	lookup: (name: string) => KnownName
): AreaIndex {
	const drafts = new Map<string, Draft>();
	for (const { area, service, grade } of facts) {
		const { id, entry } = lookup(area);
		const draft = drafts.get(id) ?? draftArea(area, entry, framework);
		if (draft.judged.size + draft.notJudged.size === 0) drafts.set(id, draft);
		(grade.kind === 'not-judged' ? draft.notJudged : draft.judged).add(service);
	}

	const unique = uniqueKeys();
	const byId = new Map<string, Area>();
	const ordered = [...drafts].sort(([, left], [, right]) => byReportOrder(left, right));
	const overall = ordered.find(([, draft]) => draft.overall)?.[0];
	for (const [id, draft] of ordered) {
		const { name, group } = draft;
		const key = unique(areaSlug(name));
		byId.set(id, { key, name, group, services: servicesOf(draft), overall: id === overall });
	}
	const areas = [...byId.values()];
	const byName = new Map(facts.map(({ area }) => [area, byId.get(lookup(area).id)]));
	const find = (name: string) => byName.get(name) ?? byId.get(lookup(name).id);
	return {
		areas,
		rows: rowsInOrder(facts, areas, find),
		find,
		keyOf(name) {
			const area = find(name);
			if (area === undefined) throw new RangeError(`No judgement row names the area "${name}".`);
			return area.key;
		}
	};
}

function rowsInOrder(
	facts: readonly JudgedRow[],
	areas: readonly Area[],
	find: AreaIndex['find']
): AreaIndex['rows'] {
	if (facts.some(({ grade }) => grade.kind === 'not-judged')) return null;
	const named = new Set(facts.map(({ area, service }) => `${service} ${find(area)?.key ?? ''}`));
	if (named.size < facts.length) return null;
	const rows = facts.map(({ area }, place) => ({ place, area: find(area)?.key ?? '' }));
	return areas.flatMap(({ key }) => rows.filter(({ area }) => area === key));
}

function draftArea(
	name: string,
	entry: FrameworkArea | undefined,
	framework: Framework | undefined
): Draft {
	return {
		name,
		group: entry?.group ?? 'other',
		place: entry === undefined ? Infinity : areasIn(framework).indexOf(entry),
		overall: entry === undefined ? isOverallName(name) : entry.overall === true,
		// Without a framework the names only lend their order: nothing says what should be there.
		expected: (framework && entry?.services) ?? [],
		judged: new Set(),
		notJudged: new Set()
	};
}

function servicesOf({ expected, judged, notJudged }: Draft): readonly JudgedService[] {
	const missing = expected.filter((service) => !notJudged.has(service));
	return [...new Set([...missing, ...judged])];
}

function byReportOrder(left: Draft, right: Draft): number {
	const groups = AREA_GROUPS.indexOf(left.group) - AREA_GROUPS.indexOf(right.group);
	// Two infinite places are level and keep the order of the file.
	return groups || (left.place === right.place ? 0 : left.place - right.place);
}
