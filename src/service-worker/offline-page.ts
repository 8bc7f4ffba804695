/**
 * What is shown for a page that is not kept, while there is no connection.
 *
 * @param home path of the first page
 */
export function offlinePage(home: string): Response {
	return new Response(
		`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>No connection – Fourpoint</title>
<style>body{margin:15vh auto;max-width:34rem;padding:0 1rem;font:1.1rem/1.5 Arial,Helvetica,sans-serif}</style>
</head>
<body>
<main>
<h1>This page cannot be shown without a connection</h1>
<p>The server did not answer, and this browser has kept no page of this address. The pages that it has
kept work: <a href="${home}">the first page</a> leads to them.</p>
</main>
</body>
</html>
`,
		{ headers: { 'content-type': 'text/html; charset=utf-8' } }
	);
}
