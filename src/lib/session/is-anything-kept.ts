/** Name of what is kept, and of the channel between the tabs. */
export const NAME = 'fourpoint';

/** Whether there may be something; a browser that cannot say so is asked by opening it. */
export async function isAnythingKept(): Promise<boolean> {
	try {
		if (!('databases' in indexedDB)) return true;
		return (await indexedDB.databases()).some((database) => database.name === NAME);
	} catch {
		return false;
	}
}
