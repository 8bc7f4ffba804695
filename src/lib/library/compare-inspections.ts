import type { Action } from '../domain/action.ts';
import type { Figure } from '../domain/figure.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { JudgedService } from '../domain/service.ts';
import { DATES } from '../read/stated-dates.ts';
import type { Difference } from './cell-difference.ts';
import { missingFrom } from './missing-from.ts';
import { isOpenedAgain } from './opened-again.ts';
import { actionKey, figureKey, saysTheSameFigure, visitKey } from './said-facts.ts';
import { saidJudgements, standingOf, type SaidJudgement } from './said-judgements.ts';

/** What an arriving inspection says beside the same one that is open. */
export interface Comparison {
	readonly differences: readonly Difference[];
	/** Whether it says anything that is not open already, differences left aside. */
	readonly hasMore: boolean;
}

/** Compares what is open with the same inspection as it arrives, cell by cell. */
export function compareInspections(open: Inspection, arriving: Inspection): Comparison {
	const judgements = compareJudgements(open, arriving);
	const figures = compareFigures(open.figures, arriving.figures);
	const actions = compareActions(open.actions, arriving.actions);
	return {
		differences: [
			...judgements.differences,
			...figures.differences,
			...actions.differences,
			...sourceDifferences(open, arriving),
			...(isOpenedAgain(open, arriving) ? missingFrom(arriving, open) : [])
		],
		hasMore:
			[judgements, figures, actions].some((each) => each.hasMore) || hasMoreAbout(open, arriving)
	};
}

function compareJudgements(open: Inspection, arriving: Inspection): Comparison {
	const known = saidJudgements(open);
	const differences: Difference[] = [];
	let hasMore = false;
	for (const [key, said] of saidJudgements(arriving)) {
		const before = known.get(key);
		if (before === undefined) hasMore ||= said.result !== null;
		else {
			const standing = standingOf(before.result, said.result);
			const place = { service: said.judgement.service, area: before.name };
			const results = { open: before.result, arriving: said.result };
			if (standing === 'otherwise') differences.push({ of: 'grade', ...place, ...results });
			const words = compareWords(before, said, place);
			differences.push(...words.differences);
			hasMore ||= standing === 'more' || words.hasMore;
		}
	}
	return { differences, hasMore };
}

function compareWords(
	{ judgement: open }: SaidJudgement,
	{ judgement: arriving }: SaidJudgement,
	place: { readonly service: JudgedService; readonly area: string }
): Comparison {
	const names = ['paragraph', 'note'] as const;
	const differences = names.flatMap((of): readonly Difference[] => {
		const [before, now] = [open[of], arriving[of]];
		if (before === null || now === null || before === now) return [];
		return [{ of, ...place, open: before, arriving: now }];
	});
	const texts = Object.keys(arriving.texts).filter((name) => !(name in open.texts));
	const hasMore = names.some((name) => open[name] === null && arriving[name] !== null);
	return { differences, hasMore: hasMore || texts.length > 0 };
}

function compareFigures(open: readonly Figure[], arriving: readonly Figure[]): Comparison {
	const known = new Map<string, Figure[]>();
	for (const figure of open) {
		const key = figureKey(figure);
		known.set(key, [...(known.get(key) ?? []), figure]);
	}
	let hasMore = false;
	const differences = arriving.flatMap((figure): readonly Difference[] => {
		const alike = known.get(figureKey(figure));
		const [first] = alike ?? [];
		if (alike === undefined || first === undefined) {
			hasMore = true;
			return [];
		}
		return alike.some((each) => saysTheSameFigure(each, figure))
			? []
			: [{ of: 'figure', open: first, arriving: figure }];
	});
	return { differences, hasMore };
}

/** Actions have nothing to know one by but their words: where each has some of its own they differ. */
function compareActions(open: readonly Action[], arriving: readonly Action[]): Comparison {
	const [ours, theirs] = [open, arriving].map((all) => new Set(all.map(actionKey)));
	const gone = open.filter((action) => theirs?.has(actionKey(action)) !== true);
	const fresh = arriving.filter((action) => ours?.has(actionKey(action)) !== true);
	if (arriving.length === 0 || gone.length === 0 || fresh.length === 0) {
		return { differences: [], hasMore: fresh.length > 0 };
	}
	const differences: readonly Difference[] = [
		...gone.map((action) => ({ of: 'action', open: action, arriving: null }) as const),
		...fresh.map((action) => ({ of: 'action', open: null, arriving: action }) as const)
	];
	return { differences, hasMore: false };
}

/**
 * Where facts come from differs from file to file, and contradicts nothing. In a file that is opened
 * again under its name it is a correction.
 */
function sourceDifferences(open: Inspection, arriving: Inspection): readonly Difference[] {
	if (open.source.fileName !== arriving.source.fileName) return [];
	const names = [
		['source', 'text'],
		['address', 'url'],
		['licence', 'licence']
	] as const;
	return names.flatMap(([of, name]) => {
		const [before, now] = [open.source[name], arriving.source[name]];
		if (before === null || now === null || before === now) return [];
		return [{ of, open: before, arriving: now }];
	});
}

/** Whether it knows of the whole inspection what the open one does not. */
function hasMoreAbout(open: Inspection, arriving: Inspection): boolean {
	const dates = DATES.some((name) => (arriving[name]?.length ?? 0) > (open[name]?.length ?? 0));
	const texts = Object.keys(arriving.texts).some((name) => !(name in open.texts));
	const names = ['authorityCode', 'label'] as const;
	const known = new Set(open.visits.map(visitKey));
	if (arriving.visits.some((visit) => !known.has(visitKey(visit)))) return true;
	return dates || texts || names.some((name) => open[name] === null && arriving[name] !== null);
}
