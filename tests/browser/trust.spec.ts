import { expect, keptOffline, PAGES, test, visit } from './site.ts';

// What a service worker asks for counts as well.
test.use({ serviceWorkers: 'allow' });

test('every page states a strict content security policy', async ({ request }) => {
	for (const path of PAGES) {
		const html = await (await request.get(path)).text();
		const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
		const directives = new Map(
			policy.split(';').map((directive): [string, string] => {
				const [name = '', ...values] = directive.trim().split(/\s+/);
				return [name, values.join(' ')];
			})
		);
		expect(directives.get('default-src'), path).toBe("'self'");
		expect(directives.get('script-src'), path).toMatch(/^'self'(?: 'sha256-[\w+/=]+')*$/);
		expect(directives.get('style-src'), path).toBe("'self' 'unsafe-inline'");
		expect(directives.get('img-src'), path).toBe("'self' blob: data:");
		expect(directives.get('connect-src'), path).toBe("'self'");
		expect(directives.get('object-src'), path).toBe("'none'");
		expect(directives.get('base-uri'), path).toBe("'self'");
	}
});

test('a script that is not ours does not run', async ({ browser, baseURL }) => {
	const page = await browser.newPage();
	await page.goto(`${baseURL ?? ''}/`);
	const violated = await page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
					resolve(violatedDirective)
				);
				const script = document.createElement('script');
				script.textContent = 'document.title = "taken over"';
				document.head.append(script);
			})
	);
	expect(violated).toMatch(/^script-src/);
	await expect(page).not.toHaveTitle('taken over');
	await page.close();
});

test('opening a file sends nothing anywhere', async ({ page, context }) => {
	await visit(page, '/data/');
	await keptOffline(page);
	await page.waitForLoadState('networkidle');
	const sent: string[] = [];
	context.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
	await page.getByLabel(/Choose files/).setInputFiles('tests/fixtures/short.csv');
	await expect(page.getByText(/ive rows read, no rows left out;/).first()).toBeVisible();
	for (const request of sent) {
		expect(request).toMatch(/^GET http:\/\/localhost:\d+\/(?:_app\/|favicon\.svg$)/);
		expect(request).not.toContain('Southshire');
	}
});

test('keeping the site for reading offline asks this site alone', async ({
	page,
	context,
	baseURL
}) => {
	const asked: string[] = [];
	context.on('request', (request) => {
		if (request.serviceWorker() !== null) asked.push(`${request.method()} ${request.url()}`);
	});
	await visit(page, '/');
	await keptOffline(page);
	expect(asked.length).toBeGreaterThan(100);
	for (const request of asked) expect(request).toContain(`GET ${baseURL ?? ''}/`);
});

test('nothing of a visit is kept in cookies or for other tabs', async ({ page, context }) => {
	await visit(page, '/data/');
	await page.getByLabel(/Choose files/).setInputFiles('tests/fixtures/short.csv');
	await expect(page.getByText(/ive rows read, no rows left out;/).first()).toBeVisible();
	expect(await context.cookies()).toEqual([]);
	const kept = await page.evaluate(() => Object.keys(localStorage));
	expect(kept.filter((key) => key.startsWith('fourpoint'))).toEqual([]);
});
