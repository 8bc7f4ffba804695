/** Everything that must hold before a change lands, the same here as in CI. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './install-browser.ts';

/** Numbers, dates and order must not depend on whose machine this is. */
const ENVIRONMENT = { ...process.env, TZ: 'Europe/London', LANG: 'en_GB.UTF-8', LC_ALL: 'C.UTF-8' };

const STEPS = [
	['types', 'npm run check'],
	['lint', 'npm run lint'],
	['format', 'npm run format:check'],
	['data', 'npm run check:data'],
	['unit and component tests', 'npx vitest run'],
	['browser tests', 'npx playwright test']
] as const;

try {
	ensureBrowser();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

for (const [name, command] of STEPS) {
	const start = Date.now();
	console.log(`\n— ${name}`);
	const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: ENVIRONMENT });
	if (status !== 0) {
		console.error(`\n${name}: failed`);
		process.exit(status ?? 1);
	}
	console.log(`${name}: passed in ${Math.round((Date.now() - start) / 1000)} s`);
}
