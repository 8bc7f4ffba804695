import { UNWATCHED, type Watch } from '../read/source/watch.ts';
import type { Answers, Job, Question } from './reading-desk.ts';
import { isReading, type FromWorker, type LongList, type ToWorker } from './worker-messages.ts';

/** Why a worker gave no answer: it could not be made, it stopped, or was ended for another job's sake. */
export class NoAnswer extends Error {
	override name = 'NoAnswer';

	constructor(readonly cause: 'no-worker' | 'stopped' | 'ended') {
		super(cause);
	}
}

/** A job that the worker is at. */
interface Running {
	readonly watch: Watch;
	readonly lists: Record<LongList, unknown[]>;
	readonly resolve: (answer: Answers[Question]) => void;
	readonly reject: (reason: unknown) => void;
}

/** How long a worker that is told to stop may take; then it is ended, whatever it is at. */
const PATIENCE = 300;
/** How long a worker without a job keeps the files that are not added yet. */
const IDLE = 120_000;

/** The page's side of the reading worker, which lives as long as there is something to read. */
export class WorkerDesk {
	#worker: Worker | null = null;
	#isReady = false;
	#jobs = 0;
	#idle: ReturnType<typeof setTimeout> | undefined;
	readonly #running = new Map<number, Running>();
	readonly #held = new Set<number>();

	/** @param make gives a worker, or throws where there can be none */
	constructor(private readonly make: () => Worker) {}

	/** Whether the worker has a file, so that its bytes need not be had again. */
	holds(file: number): boolean {
		return this.#held.has(file);
	}

	/**
	 * Starts the worker, for a question that may follow.
	 *
	 * @throws {NoAnswer} where there can be none
	 */
	wake(): void {
		if (this.#worker !== null) return;
		this.#worker = this.#start();
		this.#idle = setTimeout(() => this.#end(), IDLE);
	}

	/** @throws {NoAnswer}, or the reason of the signal once that is aborted */
	async answer<Asks extends Question>(
		job: Job<Asks>,
		watch: Watch = UNWATCHED
	): Promise<Answers[Asks]> {
		clearTimeout(this.#idle);
		const worker = (this.#worker ??= this.#start());
		const id = (this.#jobs += 1);
		const { signal } = watch;
		const stop = () => this.#cancel(id);
		signal?.addEventListener('abort', stop);
		try {
			const answer = await new Promise<Answers[Question]>((resolve, reject) => {
				const lists = { inspections: [], problems: [], cells: [] };
				this.#running.set(id, { watch, lists, resolve, reject });
				const message: ToWorker = { kind: 'job', id, job };
				worker.postMessage(message, job.bytes === undefined ? [] : [job.bytes.buffer]);
			});
			this.#held.add(job.file);
			// The worker answers with what its question asks for.
			return answer as Answers[Asks];
		} finally {
			signal?.removeEventListener('abort', stop);
			this.#running.delete(id);
			this.#rest();
		}
	}

	/**
	 * Gives back the memory that a file takes.
	 *
	 * @param isNext whether another file is expected, which a worker that has read one reads sooner
	 */
	forget(file: number, isNext = false): void {
		this.#held.delete(file);
		this.#say({ kind: 'forget', file });
		this.#rest(isNext);
	}

	#start(): Worker {
		let worker: Worker;
		try {
			worker = this.make();
		} catch {
			throw new NoAnswer('no-worker');
		}
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.#end(new NoAnswer(this.#isReady ? 'stopped' : 'no-worker'));
		});
		return worker;
	}

	#hear(message: FromWorker): void {
		if (message.kind === 'ready') {
			this.#isReady = true;
			return;
		}
		const job = this.#running.get(message.id);
		if (job === undefined) return;
		if (message.kind === 'progress') job.watch.progress(message.share);
		else if (message.kind === 'part') job.lists[message.list].push(...message.entries);
		else if (message.kind === 'answer') {
			const { answer } = message;
			job.resolve(isReading(answer) ? { ...answer, ...(job.lists as object) } : answer);
		} else {
			job.reject(message.kind === 'cancelled' ? job.watch.signal?.reason : new NoAnswer('stopped'));
		}
	}

	/** What reads without a pause hears nothing: it is ended, and other jobs with it. */
	#cancel(id: number): void {
		this.#say({ kind: 'cancel', id });
		setTimeout(() => {
			const job = this.#running.get(id);
			if (job === undefined) return;
			job.reject(job.watch.signal?.reason);
			this.#running.delete(id);
			this.#end(new NoAnswer('ended'));
		}, PATIENCE);
	}

	#say(message: ToWorker): void {
		this.#worker?.postMessage(message);
	}

	/** Without a file, now or next, it is ended at once, else when nothing has been asked for a while. */
	#rest(isNext = false): void {
		clearTimeout(this.#idle);
		if (this.#running.size > 0) return;
		if (this.#held.size === 0 && !isNext) this.#end();
		else this.#idle = setTimeout(() => this.#end(), IDLE);
	}

	#end(reason?: NoAnswer): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#isReady = false;
		this.#held.clear();
		for (const { reject } of this.#running.values()) reject(reason);
		this.#running.clear();
	}
}
