import type { Area } from '../../domain/area.ts';
import { findArea } from '../../domain/find-area.ts';
import { frameworkOf } from '../../domain/frameworks.ts';
import type { Inspection } from '../../domain/inspection.ts';
import { nameKey } from '../../domain/name-key.ts';
import { inSentence } from './sentence.ts';

/** Stands before the name of several areas of later frameworks and tells none of them apart. */
const PREFIX = /^(?:the )?experiences and progress of (?=\S)/i;

/**
 * An area inside a sentence: by the short name of its framework where it stands under its full name,
 * else as the file words it. Another wording may be of more than the framework's area:
 * "children in care and care leavers".
 */
export function areaInSentence({ framework }: Inspection, { name }: Area): string {
	const entry = findArea(frameworkOf(framework), name);
	if (entry?.short !== undefined && nameKey(entry.name) === nameKey(name)) return entry.short;
	return inSentence(name.replace(PREFIX, ''));
}
