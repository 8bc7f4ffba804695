import adapter from '@sveltejs/adapter-static';
import { nameWorkerFiles } from './scripts/name-worker-files.js';

const files = adapter({ strict: true });

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: {
			...files,
			async adapt(builder) {
				await files.adapt(builder);
				nameWorkerFiles('build');
			}
		},
		typescript: {
			config: (config) => {
				config.include.push(
					'../scripts/**/*.ts',
					'../scripts/**/*.svelte',
					'../playwright.config.ts'
				);
			}
		},
		// The pages do it, once they are idle: a chart in a frame of another site keeps nothing.
		serviceWorker: { register: false },
		prerender: { entries: ['*', '/404.html'], handleHttpError: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				// LayerCake and `style:` write style attributes; without this charts collapse to nothing.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'blob:', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
