import type { Judgement } from '../../domain/judgement.ts';
import { JUDGED_SERVICES } from '../../domain/service.ts';

/** Name of a judgement in addresses: `being-healthy.looked-after`. */
export function judgementKey({ area, service }: Pick<Judgement, 'area' | 'service'>): string {
	return `${area}.${service}`;
}

/** The area and service that a key names, or `null` for text that is no such key. */
export function parseJudgementKey(key: string): Pick<Judgement, 'area' | 'service'> | null {
	const dot = key.lastIndexOf('.');
	const service = JUDGED_SERVICES.find((known) => known === key.slice(dot + 1));
	return dot < 1 || service === undefined ? null : { area: key.slice(0, dot), service };
}
