import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';

/** Loads a module that imports charts, and lets go of what that took. */
export interface SiteCode {
	readonly load: (path: string) => Promise<Record<string, unknown>>;
	readonly close: () => Promise<void>;
}

/** The project's `tsconfig.json` extends a file that only a build makes; nothing here needs it. */
const WITHOUT_TSCONFIG: { tsconfig: false; jsxInject?: string } = { tsconfig: false };

/** Charts are Svelte components, which Node cannot read; Vite compiles them as it does for the site. */
export async function siteCode(): Promise<SiteCode> {
	const server = await createServer({
		configFile: false,
		root: fileURLToPath(new URL('../../', import.meta.url)),
		appType: 'custom',
		logLevel: 'error',
		plugins: [svelte({ configFile: false, compilerOptions: { runes: undefined } })],
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true, include: [] },
		oxc: WITHOUT_TSCONFIG
	});
	return {
		load: (path) => server.ssrLoadModule(path),
		close: () => server.close()
	};
}
