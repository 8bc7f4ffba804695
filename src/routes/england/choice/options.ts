import { frameworkOf } from '#lib/domain/frameworks.ts';
import { REGION_NAMES } from '#lib/domain/region.ts';
import type { Group } from '#lib/library/library.ts';
import { groupKey, keyOf } from '#lib/view/many/choice-in.ts';

/** A value as it stands in an address, and its words. */
export type Option = readonly [value: string, words: string];

/** Stands for "every one", which an address leaves out. */
export const EVERY = '';

/** `ILACS, since 2018`; `SLAC, 2009 to 2012` */
export function frameworkOptions(codes: readonly string[]): readonly Option[] {
	return codes.map((code) => [keyOf(code), frameworkWords(code)]);
}

function frameworkWords(code: string): string {
	const framework = frameworkOf(code);
	if (framework === undefined) return code || 'Without a framework';
	const [from, to] = [framework.from.slice(0, 4), framework.to?.slice(0, 4)];
	return to === undefined ? `${code}, since ${from}` : `${code}, ${from} to ${to}`;
}

export const REGION_OPTIONS: readonly Option[] = [
	[EVERY, 'All of England'],
	...REGION_NAMES.map((name): Option => [keyOf(name), name])
];

/** Groups that a reader has made. */
export function groupOptions(groups: readonly Group[]): readonly Option[] {
	return [[EVERY, 'All councils'], ...groups.map(({ name }): Option => [groupKey(name), name])];
}
