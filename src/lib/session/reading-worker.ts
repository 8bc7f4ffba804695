import { fetchPdfFilesBy } from '../read/source/pdf-text/pdf-files.ts';
import { ReadingDesk, type Answers, type Question } from './reading-desk.ts';
import { partsOf } from './parts-of.ts';
import { isReading, LONG_LISTS, type FromWorker, type ToWorker } from './worker-messages.ts';

/**
 * The worker in which files are read, so that the page answers meanwhile. What it found goes back in parts
 * of which each is unpacked at once.
 */
fetchPdfFilesBy(async (name) => (await import('./fetch-pdf-file.ts')).fetchPdfFile(name));

const desk = new ReadingDesk();

/** By id of the job. */
const running = new Map<number, AbortController>();

const say = (message: FromWorker) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'forget') desk.forget(data.file);
	else if (data.kind === 'cancel') running.get(data.id)?.abort();
	else void work(data);
});

async function work({ id, job }: Extract<ToWorker, { kind: 'job' }>): Promise<void> {
	const controller = new AbortController();
	running.set(id, controller);
	const { signal } = controller;
	const progress = (share: number) => say({ kind: 'progress', id, share });
	try {
		const answer = await desk.answer(job, { progress, signal });
		send(id, answer);
	} catch {
		say({ kind: signal.aborted ? 'cancelled' : 'stopped', id });
	} finally {
		running.delete(id);
	}
}

function send(id: number, answer: Answers[Question]): void {
	if (!isReading(answer)) {
		say({ kind: 'answer', id, answer });
		return;
	}
	for (const list of LONG_LISTS) {
		const entries: readonly object[] = answer[list];
		for (const part of partsOf(entries)) say({ kind: 'part', id, list, entries: part });
	}
	say({ kind: 'answer', id, answer: { ...answer, inspections: [], problems: [], cells: [] } });
}

say({ kind: 'ready' });
