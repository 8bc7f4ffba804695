/**
 * Does something that takes a while and says so: first what is being done, then that it is done, or why
 * it could not be.
 *
 * @param work gives what is to be said besides, if anything
 */
export type Doing = (doing: string, done: string, work: () => Promise<unknown>) => Promise<void>;
