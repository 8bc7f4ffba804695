import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * The page a static server shows for an address that does not exist. It can be shown at any depth
 * of any folder, so it needs no other file, and links home only where the site's address is known.
 * Elsewhere it cannot know its depth; nearly every page of the site is one folder down, written with
 * a slash at its end or without.
 */
export const GET: RequestHandler = () => {
	const home =
		__SITE_URL__ === ''
			? 'Go back, or try <a href="./">this folder</a> and <a href="../">the one above it</a>: one of them is likely to hold the first page.'
			: `Go back, or to the <a href="${__SITE_URL__}/">first page</a>.`;
	return new Response(
		`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Page not found – Fourpoint</title>
<style>body{margin:15vh auto;max-width:34rem;padding:0 1rem;font:1.1rem/1.5 Arial,Helvetica,sans-serif}</style>
</head>
<body>
<main>
<h1>There is no page at this address</h1>
<p>It may have been mistyped, or the page may have moved. ${home}</p>
</main>
</body>
</html>
`,
		{ headers: { 'content-type': 'text/html; charset=utf-8' } }
	);
};
