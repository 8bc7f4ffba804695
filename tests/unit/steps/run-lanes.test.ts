import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runLanes } from '../../../scripts/steps/run-lanes.ts';

/** A step that runs a script of Node, in which there are single quotation marks only. */
const step = (name: string, script: string) => ({
	name,
	command: `"${process.execPath}" -e "${script.replaceAll(/\s+/g, ' ')}"`
});
const says = (word: string) => step(word, `console.log('${word} 1'); console.log('${word} 2')`);
const waits = (name: string) =>
	step(name, `console.log('${name} began'); setTimeout(() => {}, 60_000)`);

async function run(...lanes: Parameters<typeof runLanes>[0]) {
	let said = '';
	const passed = await runLanes(lanes, process.env, (text) => (said += text));
	return { passed, said: said.replace(/after \d+ s/g, 'after n s') };
}

const whole = (word: string) => `\n— ${word}\n${word} 1\n${word} 2\n${word}: passed after n s\n`;

test('steps of a lane follow one another, each with its name and what became of it', async () => {
	const { passed, said } = await run([says('one'), says('two')]);
	expect(passed).toBe(true);
	expect(said).toBe(whole('one') + whole('two'));
});

test('what is written beside one another is shown step by step', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'fourpoint-steps-'));
	const mark = join(folder, 'mark').replaceAll('\\', '/');
	const slow = step(
		'slow',
		`console.log('slow 1');
		const until = setInterval(() => {
			if (!fs.existsSync('${mark}')) return;
			clearInterval(until);
			console.log('slow 2');
		}, 20);`
	);
	const marks = step('marks', `fs.writeFileSync('${mark}', '')`);
	const { passed, said } = await run([slow], [says('quick'), marks]);
	await rm(folder, { recursive: true });
	expect(passed).toBe(true);
	expect(said).toContain(whole('quick'));
	expect(said).toContain(whole('slow'));
});

test('the step that fails stops those beside it, and is what is shown last', async () => {
	const failing = step('faulty', "console.error('the fault'); process.exitCode = 3");
	const { passed, said } = await run([waits('long'), says('never')], [failing, says('never')]);
	expect(passed).toBe(false);
	expect(said).toBe('\n— faulty\nthe fault\nfaulty: failed after n s\n');
});

test('a command that is not there fails', async () => {
	const { passed } = await run([{ name: 'missing', command: 'no-such-program-at-all' }]);
	expect(passed).toBe(false);
});
