/**
 * A page that needs no other file and no script, for addresses at which there is none of the site's.
 *
 * @param title of the window, without the name of the site
 * @param content markup; whatever is put into it must be escaped
 */
export function plainPage(title: string, content: string): Response {
	return new Response(
		`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} – Fourpoint</title>
<style>body{margin:15vh auto;max-width:34rem;padding:0 1rem;font:1.1rem/1.5 Arial,Helvetica,sans-serif}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`,
		{ headers: { 'content-type': 'text/html; charset=utf-8' } }
	);
}
