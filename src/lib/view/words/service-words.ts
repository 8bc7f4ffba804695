import { frameworkOf } from '../../domain/frameworks.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { isolated } from '../../domain/isolated.ts';
import { SERVICE_NAMES, type JudgedService, type Service } from '../../domain/service.ts';

/** A service inside a sentence, and whether it takes a plural verb. */
export const SERVICE_WORDS: Readonly<Record<Service, { noun: string; plural: boolean }>> = {
	safeguarding: { noun: 'safeguarding', plural: false },
	'looked-after': { noun: 'services for looked-after children', plural: true },
	both: { noun: 'both services together', plural: true },
	context: { noun: 'the context', plural: false }
};

/** The name of a kind of inspection that is none of ours, such as a reader's own; `null` for one of ours. */
export function ownKind({ framework }: Pick<Inspection, 'framework'>): string | null {
	const isOurs = framework === null || frameworkOf(framework) !== undefined;
	return isOurs ? null : isolated(framework);
}

/** The heading of a service. What another inspectorate judges as a whole is not both services of a council. */
export function serviceName(
	inspection: Pick<Inspection, 'framework'>,
	service: JudgedService
): string {
	return (service === 'both' ? ownKind(inspection) : null) ?? SERVICE_NAMES[service];
}
