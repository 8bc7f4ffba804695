import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const siteUrl = (process.env.SITE_URL ?? '').replace(/\/+$/, '');

export default defineConfig({
	plugins: [sveltekit()],
	define: { __SITE_URL__: JSON.stringify(siteUrl) }
});
