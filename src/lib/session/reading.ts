import type { Watch } from '../read/source/watch.ts';
import { UNWATCHED } from '../read/source/watch.ts';
import type { Asked } from './read-file.ts';
import type { Answers, Question, ReadingDesk } from './reading-desk.ts';
import type { UnreadCause } from './unread-file.ts';
import { NoAnswer, WorkerDesk } from './worker-desk.ts';

/** A file that its reader chose, dropped or pasted. */
export interface ChosenFile {
	/** Tells it from others of its name. */
	readonly key: number;
	readonly file: File;
}

let chosen = 0;

/** A file as it is known from now on. */
export function chosenFile(file: File): ChosenFile {
	chosen += 1;
	return { key: chosen, file };
}

/** Why a question about a file has no answer. */
export class Unread extends Error {
	override name = 'Unread';

	constructor(readonly cause: UnreadCause) {
		super(cause);
	}
}

const workers = new WorkerDesk(
	() => new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
);

/** The desk on the page, where there can be no worker. */
let here: ReadingDesk | null = null;

/**
 * Asks about a file; what reads it is fetched then, and works beside the page where it can.
 *
 * @throws {Unread}, or the reason of the signal once that is aborted
 */
export async function ask<Asks extends Question>(
	question: Asks,
	{ key, file }: ChosenFile,
	asked: Asked,
	watch: Watch = UNWATCHED
): Promise<Answers[Asks]> {
	const job = { question, file: key, name: file.name, asked };
	let bytes = new Uint8Array();
	const fetchBytes = async () => (bytes = new Uint8Array(await file.arrayBuffer().catch(notHad)));
	try {
		if (here === null) {
			// It starts while the bytes are had.
			workers.wake();
			const more = workers.holds(key) ? {} : { bytes: await fetchBytes() };
			watch.signal?.throwIfAborted();
			return await workers.answer({ ...job, ...more }, watch);
		}
	} catch (error) {
		if (!(error instanceof NoAnswer)) throw error;
		if (error.cause === 'ended') return ask(question, { key, file }, asked, watch);
		if (error.cause === 'stopped') throw new Unread('stopped');
	}
	here ??= await fetchDesk();
	// Those that a worker took with it are gone from here.
	if (bytes.length === 0) await fetchBytes();
	return here.answer({ ...job, bytes }, watch);
}

/** Starts what reads files, so that it is there once one is chosen. */
export function expectFiles(): void {
	if (here !== null) return;
	try {
		workers.wake();
	} catch {
		// It is said when a file is there that cannot be read.
	}
}

/**
 * Gives back the memory that a file takes.
 *
 * @param isNext whether another file is expected
 */
export function forgetFile({ key }: ChosenFile, isNext = false): void {
	workers.forget(key, isNext);
	here?.forget(key);
}

function notHad(): never {
	throw new Unread('file');
}

async function fetchDesk(): Promise<ReadingDesk> {
	const code = await import('./reading-desk.ts').catch(() => null);
	if (code === null) throw new Unread('page');
	return new code.ReadingDesk();
}
