import type { Group } from '../library.ts';
import { listOf, objectOf, type Schema } from '../schema.ts';
import { told } from './texts.ts';

/** Authorities under a name. */
export const groupSchema: Schema<Group> = objectOf<Group>({
	name: told,
	authorities: listOf(told)
});
