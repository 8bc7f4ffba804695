/** Everything that must hold before a change lands, the same here as in CI. */
import { spawn } from 'node:child_process';
import { ensureBrowser } from './install-browser.ts';

/** Numbers, dates and order must not depend on whose machine this is. */
const ENVIRONMENT = { ...process.env, TZ: 'Europe/London', LANG: 'en_GB.UTF-8', LC_ALL: 'C.UTF-8' };

interface Step {
	readonly name: string;
	readonly command: string;
}

/** What only reads runs at once; the tests need the machine to themselves. */
const STAGES: readonly (readonly Step[])[] = [
	[
		{ name: 'types', command: 'npm run check' },
		{ name: 'lint', command: 'npm run lint' },
		{ name: 'format', command: 'npm run format:check' },
		{ name: 'data', command: 'npm run check:data' }
	],
	[{ name: 'unit and component tests', command: 'npx vitest run' }],
	[{ name: 'browser tests', command: 'npx playwright test' }]
];

try {
	ensureBrowser();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

for (const steps of STAGES) {
	const together = steps.length > 1;
	const codes = await Promise.all(steps.map((step) => run(step, together)));
	const failed = codes.find((code) => code !== 0);
	if (failed !== undefined) process.exit(failed);
}

/**
 * @param together whether others run at the same time: what it says then stands in one piece at its end
 * @returns its exit code
 */
async function run({ name, command }: Step, together: boolean): Promise<number> {
	const start = Date.now();
	if (!together) console.log(`\n— ${name}`);
	const child = spawn(command, {
		shell: true,
		stdio: together ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		env: ENVIRONMENT
	});
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (piece: Buffer) => said.push(piece));
	}
	const code = await new Promise<number>((resolve) => {
		child.on('error', () => resolve(1));
		child.on('close', (status) => resolve(status ?? 1));
	});
	if (together) process.stdout.write(`\n— ${name}\n${Buffer.concat(said).toString('utf8')}`);
	if (code === 0) console.log(`${name}: passed in ${Math.round((Date.now() - start) / 1000)} s`);
	else console.error(`\n${name}: failed`);
	return code;
}
