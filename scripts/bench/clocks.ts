/** What a page of the site notes of itself while it is measured. Milliseconds since it was loaded. */
export interface Clocks {
	/** When its reader did something. */
	start: number;
	/** When the first frame was painted with what that leads to. */
	painted: number;
	/** When the reading worker was asked, and when it had answered. */
	asked: number;
	answered: number;
	/** Long tasks of the page's thread: when each ended, and how long it took. */
	readonly tasks: { readonly end: number; readonly duration: number }[];
}

declare global {
	interface Window {
		clocks: Clocks;
	}
}

/** Runs in a page before its own script. */
export function setClocks(): void {
	const clocks: Clocks = { start: NaN, painted: NaN, asked: NaN, answered: NaN, tasks: [] };
	window.clocks = clocks;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			clocks.tasks.push({ end: startTime + duration, duration });
		}
	}).observe({ type: 'longtask', buffered: true });
	window.Worker = class extends Worker {
		constructor(...args: ConstructorParameters<typeof Worker>) {
			super(...args);
			this.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => {
				if (data.kind === 'answer') clocks.answered = performance.now();
			});
		}

		override postMessage(message: { kind: string }, transfer: never): void {
			if (message.kind === 'job') clocks.asked = performance.now();
			super.postMessage(message, transfer);
		}
	};
}

/**
 * Starts the clocks at the next event of a type, and stops them once something is painted. It is sent to
 * the page as text, where functions have no names but those of methods.
 */
export function startAt([type, awaited]: readonly [type: string, awaited: string]): void {
	const { clocks } = window;
	clocks.painted = NaN;
	const frame = {
		look() {
			// The task after a frame's callbacks runs when that frame has been painted.
			if (document.querySelector(awaited) !== null) {
				setTimeout(() => (clocks.painted = performance.now()));
			} else requestAnimationFrame(() => frame.look());
		}
	};
	document.addEventListener(
		type,
		() => {
			clocks.start = performance.now();
			requestAnimationFrame(() => frame.look());
		},
		{ capture: true, once: true }
	);
}
