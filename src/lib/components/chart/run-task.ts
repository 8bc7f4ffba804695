/**
 * Runs a task that takes a while and says so: first what is being done, then that it is done, or why it
 * could not be.
 *
 * @param work the task; text that it gives is said besides
 */
export type RunTask = (doing: string, done: string, work: () => Promise<unknown>) => Promise<void>;
