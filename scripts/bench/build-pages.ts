import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** The pages that are measured side by side. */
export const PEERS = ['ours', 'hand', 'plot'] as const;

export type Peer = (typeof PEERS)[number];

/**
 * As on the site, its style and typeface are there when a file comes, in both weights, and no drawing
 * has been made.
 */
function page(peer: Peer): string {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${peer}</title>
<link rel="stylesheet" href="style.css"><p>Regular <b>and bold</b></p><main></main>
<script type="module" src="${peer}.js"></script></html>`;
}

/** Builds one page for each peer, minified as for publication; returns their folder. */
export async function buildPages(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'fourpoint-bench-'));
	for (const peer of PEERS) {
		await build({
			configFile: false,
			logLevel: 'warn',
			plugins: [svelte({ configFile: false, compilerOptions: { runes: undefined } })],
			build: {
				outDir: folder,
				emptyOutDir: false,
				cssCodeSplit: false,
				rolldownOptions: {
					input: fileURLToPath(new URL(`pages/${peer}.ts`, import.meta.url)),
					output: {
						entryFileNames: `${peer}.js`,
						assetFileNames: '[name][extname]',
						format: 'es'
					}
				}
			}
		});
		await writeFile(join(folder, `${peer}.html`), page(peer));
	}
	return folder;
}
