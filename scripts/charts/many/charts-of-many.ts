import type { ChartCaption } from '../../../src/lib/view/chart-caption.ts';
import { KITS, kitOf, type ChartKind, type ChartView } from '../../../src/lib/view/kinds.ts';
import type { ManyCharts } from '../../../src/lib/view/many/many-charts.ts';
import { nationalOf, type Known } from '../../../src/lib/view/many/national.ts';
import { UsageError } from '../one-pair.ts';
import { CHOICE_NAMES, type Choice, type Chosen } from './choices.ts';
import { chosenValues } from './chosen-values.ts';
import { markedCouncil } from './marked-council.ts';

/** The charts of many inspections that are ordered, and what is lacking for those that cannot be drawn. */
export interface ChartsOfMany {
	readonly views: readonly ChartView[];
	/** A sentence a chart. */
	readonly lacks: readonly string[];
}

/**
 * Makes the charts of some kinds as the page of England does for the same choices.
 *
 * @throws {UsageError} for a choice that none of them has, or a value that there is not
 */
export async function chartsOfMany(
	kinds: readonly ChartKind[],
	chosen: Chosen,
	known: Omit<Known, 'current'>
): Promise<ChartsOfMany> {
	const parts = await Promise.all(kinds.map(async (kind) => ({ kind, part: await partOf(kind) })));
	checkChoices(parts, chosen);
	const { authority } = chosen;
	const current = authority === undefined ? null : markedCouncil(authority, known.all);
	const views: ChartView[] = [];
	const lacks: string[] = [];
	for (const { kind, part } of parts) {
		const { short } = KITS[kind];
		if (part.council === 'needed' && current === null) {
			throw new UsageError(`"${short}" is about one council. Name it with --authority.`);
		}
		const all = { ...known, current };
		const get = chosenValues(part, chosen, all);
		const made = part.chart(nationalOf(all, get), get);
		if (typeof made === 'string') lacks.push(`${short}: ${made}`);
		else if (made.isBlank) lacks.push(`${short}: ${made.nothing ?? `${made.title}.`}`);
		else views.push(made);
	}
	return { views, lacks };
}

async function partOf(kind: ChartKind): Promise<ManyCharts<ChartView>> {
	const part = await kitOf({ kind }).ofMany?.();
	if (part === undefined) throw new RangeError(`"${kind}" is no chart of many inspections.`);
	return part;
}

type Part = Pick<ManyCharts<ChartCaption>, 'choices' | 'council'>;

/** What is chosen must be a choice of a chart that is ordered. */
function checkChoices(
	parts: readonly { readonly kind: ChartKind; readonly part: Part }[],
	chosen: Chosen
): void {
	const has = (name: Choice, { choices, council }: Part) =>
		name === 'authority' ? council !== 'none' : choices[name] !== undefined;
	const wrong = CHOICE_NAMES.find(
		(name) => chosen[name] !== undefined && !parts.some(({ part }) => has(name, part))
	);
	if (wrong === undefined) return;
	const own = parts.map(({ kind, part }) => {
		const names = CHOICE_NAMES.filter((name) => has(name, part)).map((name) => `--${name}`);
		return `"${KITS[kind].short}" has ${names.join(', ')}.`;
	});
	throw new UsageError([`--${wrong} is no choice here.`, ...own].join(' '));
}
