import { spawnSync } from 'node:child_process';

/** What installs each tool on Debian and Ubuntu. */
const PACKAGES = {
	soffice: 'libreoffice-impress',
	pdftoppm: 'poppler-utils',
	pdftohtml: 'poppler-utils'
} as const;

/** Enough for what any of them says of a deck. */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * Runs a program and waits for it.
 *
 * @returns what it wrote to its output
 * @throws {Error} saying what to install, or what the program said when it failed
 */
export function runTool(tool: keyof typeof PACKAGES, options: readonly string[]): string {
	const { error, status, stdout, stderr } = spawnSync(tool, options, {
		encoding: 'utf8',
		maxBuffer: MOST_BYTES
	});
	if (error !== undefined) {
		throw new Error(`${tool} cannot be started. Install it: apt-get install ${PACKAGES[tool]}`);
	}
	if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
	return stdout;
}
