import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from '../browser.ts';
import { NotInstalled } from './engine.ts';

/** A screen that nobody sees, for browsers whose clipboard needs one. */
export interface Screen {
	/** For the environment of a program that is to be shown on it. */
	readonly display: string;
	close(): void;
}

/** Starts a screen on the first display that is free. */
export async function openScreen(): Promise<Screen> {
	const program = findProgram(['Xvfb']);
	if (program === null) throw new NotInstalled('Install a virtual screen (apt-get install xvfb).');
	let number = 90;
	while (existsSync(socketOf(number))) number += 1;
	const display = `:${number}`;
	const child = spawn(program, [display, '-screen', '0', '1600x1200x24'], { stdio: 'ignore' });
	for (let waited = 0; waited < 100 && !existsSync(socketOf(number)); waited += 1) await pause(100);
	return { display, close: () => void child.kill() };
}

function socketOf(number: number): string {
	return `/tmp/.X11-unix/X${number}`;
}
