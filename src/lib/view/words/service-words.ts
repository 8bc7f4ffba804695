import type { Service } from '../../domain/service.ts';

/** A service inside a sentence, and whether it takes a plural verb. */
export const SERVICE_WORDS: Readonly<Record<Service, { noun: string; plural: boolean }>> = {
	safeguarding: { noun: 'safeguarding', plural: false },
	'looked-after': { noun: 'services for looked-after children', plural: true },
	both: { noun: 'both services together', plural: true },
	context: { noun: 'the context', plural: false }
};
