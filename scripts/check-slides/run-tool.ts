import { spawnSync } from 'node:child_process';

/** What installs each tool on Debian and Ubuntu. */
const PACKAGES = { soffice: 'libreoffice-impress', pdftoppm: 'poppler-utils' } as const;

/**
 * Runs a program and waits for it.
 *
 * @throws {Error} saying what to install, or what the program said when it failed
 */
export function runTool(tool: keyof typeof PACKAGES, options: readonly string[]): void {
	const { error, status, stderr } = spawnSync(tool, options, { encoding: 'utf8' });
	if (error !== undefined) {
		throw new Error(`${tool} cannot be started. Install it: apt-get install ${PACKAGES[tool]}`);
	}
	if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
}
