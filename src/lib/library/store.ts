/**
 * Where values are kept beyond the life of a page, each under a name. Values are plain: what they hold
 * survives being written as JSON.
 */
export interface Store {
	/** The value as it was kept, whole and unchanged; `null` where there is none. */
	read(name: string): Promise<unknown>;
	/** @returns false where there is no room, or nothing may be kept; what is kept already stays */
	keep(name: string, value: unknown): Promise<boolean>;
	drop(name: string): Promise<void>;
}
