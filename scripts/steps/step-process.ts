import { spawn, type ChildProcess } from 'node:child_process';

/** A command of the shell, and what it is called. */
export interface Step {
	readonly name: string;
	readonly command: string;
}

/** A step that runs. Its output is held until it is asked to speak, and is shown as it comes then. */
export class StepProcess {
	/** Resolves once it has ended: true where it passed. */
	readonly passed: Promise<boolean>;
	readonly #name: string;
	readonly #say: (text: string) => void;
	readonly #child: ChildProcess;
	readonly #started = Date.now();
	#held: string[] = [];
	#speaks = false;

	constructor({ name, command }: Step, env: NodeJS.ProcessEnv, say: (text: string) => void) {
		this.#name = name;
		this.#say = say;
		// In a group of its own, so that whatever it starts can be stopped with it.
		const detached = process.platform !== 'win32';
		const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env, detached });
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
		}
		this.#child = child;
		this.passed = new Promise((resolve) => {
			child.on('error', () => resolve(false));
			child.on('close', (status) => resolve(status === 0));
		});
	}

	/** Shows what it has written so far, and from now on whatever it writes. */
	speak(): void {
		if (this.#speaks) return;
		this.#speaks = true;
		this.#say(`\n— ${this.#name}\n${this.#held.join('')}`);
		this.#held = [];
	}

	/** Shows all that it has written, and what became of it. */
	conclude(outcome: 'passed' | 'failed'): void {
		this.speak();
		const seconds = Math.round((Date.now() - this.#started) / 1000);
		this.#say(`${this.#name}: ${outcome} after ${seconds} s\n`);
	}

	/** Ends it as Ctrl-C does, upon which it closes its browsers and servers. */
	stop(): void {
		const { pid } = this.#child;
		if (pid === undefined || process.platform === 'win32') this.#child.kill();
		else process.kill(-pid, 'SIGINT');
	}

	#hear(text: string): void {
		if (this.#speaks) this.#say(text);
		else this.#held.push(text);
	}
}
