import { SERVICE_VALUES, type Service } from '../../domain/service.ts';
import { remember } from '../cached.ts';
import { nearWords, plainWord } from './near-words.ts';

const NAMES = new Map<string, Service>([
	['safeguarding', 'safeguarding'],
	['safeguarding services', 'safeguarding'],
	['safeguarding children', 'safeguarding'],
	['child protection', 'safeguarding'],
	['looked after', 'looked-after'],
	['looked after children', 'looked-after'],
	['looked after children services', 'looked-after'],
	['looked after children lac', 'looked-after'],
	['services for looked after children', 'looked-after'],
	['children looked after', 'looked-after'],
	['children in care', 'looked-after'],
	['lac', 'looked-after'],
	['lac services', 'looked-after'],
	['cla', 'looked-after'],
	['both', 'both'],
	['both services', 'both'],
	['context', 'context']
]);

/** Reads a service name, whatever its capitals and hyphens; `null` for an unknown one. */
export const readServiceCell = remember((text): Service | null => {
	const plain = text
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim();
	return NAMES.get(plain) ?? null;
});

/** The services that an unknown name may be a slip of, as our own files write them. */
export function suggestServices(text: string): readonly string[] {
	const services = nearWords(plainWord(text), [...NAMES.keys()]).flatMap(
		(name) => NAMES.get(name) ?? []
	);
	return [...new Set(services)].map((service) => SERVICE_VALUES[service]);
}
