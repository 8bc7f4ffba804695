import { StepProcess, type Step } from './step-process.ts';

const STOPPING = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs lanes beside one another, and the steps of each in their order. The output of a step is shown
 * whole when it ends; that of the last lane as it comes. The first step that fails stops the others,
 * and is shown last.
 *
 * @returns whether every step passed; false also where Ctrl-C stopped them
 */
export async function runLanes(
	lanes: readonly (readonly Step[])[],
	environment: NodeJS.ProcessEnv,
	say: (text: string) => void = (text) => process.stdout.write(text)
): Promise<boolean> {
	const running = new Set<StepProcess>();
	let lanesLeft = lanes.length;
	let over = false;
	let failed: StepProcess | null = null;

	function stopAll() {
		over = true;
		for (const step of running) step.stop();
	}

	function letLastSpeak() {
		if (lanesLeft === 1) for (const step of running) step.speak();
	}

	/** @returns whether the lane goes on */
	async function runStep(step: Step): Promise<boolean> {
		const started = new StepProcess(step, environment, say);
		running.add(started);
		letLastSpeak();
		const passed = await started.passed;
		running.delete(started);
		if (over) return false;
		if (passed) {
			started.conclude('passed');
			return true;
		}
		failed = started;
		stopAll();
		return false;
	}

	async function runLane(lane: readonly Step[]) {
		for (const step of lane) if (over || !(await runStep(step))) return;
		lanesLeft -= 1;
		letLastSpeak();
	}

	for (const signal of STOPPING) process.on(signal, stopAll);
	await Promise.all(lanes.map(runLane));
	for (const signal of STOPPING) process.off(signal, stopAll);
	(failed as StepProcess | null)?.conclude('failed');
	return !over;
}
