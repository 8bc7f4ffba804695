import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, openFile, test, visit, type Page } from './site.ts';

async function download(page: Page, figure: Locator, choice: string | RegExp) {
	await figure.getByRole('button', { name: /^Save or copy/ }).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		figure.getByRole('button', { name: choice }).click()
	]);
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Width and height as a PNG's own header states them. */
function pngSize(bytes: Buffer) {
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Colours at points of a PNG, in parts of its size, as the browser decodes it. */
function coloursAt(page: Page, png: Buffer, points: readonly (readonly [number, number])[]) {
	return page.evaluate(
		async ({ data, places }) => {
			const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
			const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const canvas = new OffscreenCanvas(picture.width, picture.height);
			const context = canvas.getContext('2d');
			if (context === null) throw new Error('No canvas.');
			context.drawImage(picture, 0, 0);
			return places.map(([x, y]) => [
				...context.getImageData(x * picture.width, y * picture.height, 1, 1).data
			]);
		},
		{ data: png.toString('base64'), places: points.map(([x, y]) => [x, y] as [number, number]) }
	);
}

/** How often the colours of a heatmap occur in a PNG, as the browser decodes it. */
function countColours(page: Page, png: Buffer) {
	return page.evaluate(async (data) => {
		const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
		const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const { width, height } = picture;
		const context = new OffscreenCanvas(width, height).getContext('2d', {
			willReadFrequently: true
		});
		if (context === null) throw new Error('No canvas.');
		context.drawImage(picture, 0, 0);
		const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
		// Colours as the bytes lie in memory: alpha, blue, green, red.
		const count = (colour: number, from: number, to: number) => {
			let found = 0;
			const end = Math.floor(to * height * width);
			for (let at = Math.floor(from * height * width); at < end; at += 1) {
				if (pixels[at] === colour) found += 1;
			}
			return found;
		};
		const corners = [0, width - 1, (height - 1) * width, height * width - 1];
		return {
			corners: corners.filter((place) => pixels[place] === 0xffffffff).length,
			title: count(0xff2b2014, 0, 0.1),
			source: count(0xff635a50, 0.9, 1),
			inadequate: count(0xff2a59b7, 0, 1),
			adequate: count(0xffd7e4fd, 0, 1),
			good: count(0xffe6ac6b, 0, 1)
		};
	}, png.toString('base64'));
}

test('from the first page three clicks reach a PNG of the heatmap, sharp, titled and sourced', async ({
	page
}) => {
	await visit(page, '/');
	const figure = page.locator('[data-figure="grade-heatmap"]');
	// Two clicks: the menu and the size.
	const { name, bytes } = await download(page, figure, 'PNG for slides, 4K');
	expect(name).toBe('cumbria-2012-grade-heatmap-slide-4k.png');
	expect(pngSize(bytes)).toEqual([3840, 2160]);

	const ink = await countColours(page, bytes);
	expect(ink.corners).toBe(4);
	expect(ink.title).toBeGreaterThan(50_000);
	expect(ink.source).toBeGreaterThan(15_000);
	// Five inadequate cells, sixteen adequate and one good, of nearly the same size.
	expect(ink.inadequate / ink.good).toBeGreaterThan(4);
	expect(ink.adequate / ink.good).toBeGreaterThan(13);
});

for (const [choice, width] of [
	[/^PNG for slides 1920/, 1920],
	[/^PNG for a document/, 2400]
] as const) {
	test(`"${String(choice)}" gives ${width} pixels across, whatever the window`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 400, height: 700 });
		await page.emulateMedia({ colorScheme: 'dark' });
		await visit(page, '/heatmap/?service=safeguarding');
		const { bytes } = await download(page, page.locator('[data-figure="grade-heatmap"]'), choice);
		expect(pngSize(bytes)[0]).toBe(width);
		expect(await coloursAt(page, bytes, [[0.001, 0.5]])).toEqual([[255, 255, 255, 255]]);
	});
}

test('the SVG of every figure is well formed and carries title, subtitle, source, licence, date and font', async ({
	page
}) => {
	await visit(page, '/figures/');
	const figures = await page.locator('[data-figure]').all();
	expect(figures.length).toBeGreaterThanOrEqual(7);
	for (const figure of figures) {
		const { name, bytes } = await download(page, figure, 'SVG');
		expect(name).toMatch(/^cumbria-2012-[a-z-]+\.svg$/);
		const svg = bytes.toString('utf8');
		const parsed = await page.evaluate((text) => {
			const file = new DOMParser().parseFromString(text, 'image/svg+xml');
			const root = file.documentElement;
			return {
				error: file.querySelector('parsererror')?.textContent ?? null,
				size: [root.getAttribute('width'), root.getAttribute('viewBox')],
				text: [...file.querySelectorAll('text')].map((line) => line.textContent).join(' '),
				ground: file.querySelector('rect')?.getAttribute('fill')
			};
		}, svg);
		expect(parsed.error).toBeNull();
		expect(parsed.size[0]).toBe('1200');
		expect(parsed.ground).toBe('#ffffff');
		const title = (await figure.getByRole('heading').first().textContent()) ?? '';
		expect(parsed.text.replace(/\s+/g, '')).toContain(title.replace(/\s+/g, ''));
		expect(parsed.text).toContain('Cumbria, SLAC, inspected 10–20 April 2012');
		expect(parsed.text).toContain('Source: Ofsted, Inspection of safeguarding');
		expect(parsed.text).toContain('Licence: Non-commercial reproduction');
		expect(parsed.text).toMatch(/Made with Fourpoint on \d{1,2} \w+ \d{4}/);
		expect(svg).toContain('@font-face');
		expect(svg).not.toMatch(/(?:href|src)="(?!data:)/);
	}
});

test('the CSV of the heatmap holds exactly what is drawn and opens here as the same grades', async ({
	page
}) => {
	await visit(page, '/heatmap/?grade=4&service=safeguarding');
	const figure = page.locator('[data-figure="grade-heatmap"]');
	const { name, bytes } = await download(page, figure, 'CSV');
	expect(name).toBe('cumbria-2012-grade-heatmap-safeguarding-grade-4.csv');
	const { data } = Papa.parse<Record<string, string>>(bytes.toString('utf8'), {
		header: true,
		skipEmptyLines: true
	});
	expect(
		data.map(({ service, area, value, grade_number }) => [service, area, value, grade_number])
	).toEqual([
		['Safeguarding', 'Overall effectiveness', 'Inadequate', '4'],
		['Safeguarding', 'Quality of provision', 'Inadequate', '4'],
		[
			'Safeguarding',
			'The contribution of health agencies to keeping children and young people safe',
			'Inadequate',
			'4'
		],
		['Safeguarding', 'Performance management and quality assurance', 'Inadequate', '4']
	]);
	expect(data[0]?.source).toContain('© Crown copyright 2012');

	await page.goto('/data/');
	await page.locator('html[data-ready]').waitFor();
	await page
		.getByLabel(/Choose files/)
		.setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
	await expect(page.getByText(/our rows read, no rows left out/).first()).toBeVisible();
	await expect(page.getByRole('table', { name: /problem/ })).toHaveCount(0);
});

test('a figure is copied as a picture and as a table', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await visit(page, '/heatmap/');
	const copy = async (choice: string) => {
		await page.getByRole('button', { name: 'Save or copy: grade heatmap' }).click();
		await page.getByRole('button', { name: `Copy ${choice}` }).click();
		await expect(page.getByText(`Copied ${choice}`)).toBeVisible();
	};
	await copy('as a table');
	const { html, plain } = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const text = async (type: string) => (await item?.getType(type))?.text() ?? '';
		return { html: await text('text/html'), plain: await text('text/plain') };
	});
	expect(html.match(/<tr>/g)).toHaveLength(16);
	expect(html).toContain('Source: Ofsted');
	expect(plain).toContain('Overall effectiveness\t4 Inadequate\t3 Adequate');

	await copy('for a slide');
	const size = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const picture = await item?.getType('image/png');
		return picture === undefined ? null : (await createImageBitmap(picture)).width;
	});
	expect(size).toBe(1920);
});

test('a reader with only a keyboard saves a picture', async ({ page }) => {
	await visit(page, '/heatmap/');
	await page.getByRole('button', { name: 'Save or copy: grade heatmap' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'PowerPoint' })).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'PowerPoint' })).toBeFocused();
	await page.keyboard.press('Tab');
	const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
	expect(file.suggestedFilename()).toBe('cumbria-2012-grade-heatmap-slide.png');
	await expect(page.getByText('PNG for slides saved')).toBeVisible();
});

test('a figure becomes a page of PDF, a slide and outlines, by code that is loaded when it is asked for', async ({
	page
}) => {
	let scripts: Promise<number>[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.body().then(({ length }) => length));
	});
	const loaded = async () => {
		const sizes = await Promise.all(scripts);
		scripts = [];
		return sizes.reduce((sum, size) => sum + size, 0);
	};
	await visit(page, '/');
	await page.waitForLoadState('networkidle');
	expect(await loaded()).toBeLessThan(200_000);
	const figure = page.locator('[data-figure="grade-heatmap"]');

	const slide = await download(page, figure, 'PowerPoint');
	expect(slide.name).toBe('cumbria-2012-grade-heatmap.pptx');
	const parts = unzipSync(new Uint8Array(slide.bytes));
	const xml = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array());
	expect(xml.match(/Inadequate/g)?.length).toBeGreaterThan(4);
	expect(xml).toContain('type="title"');
	expect(await loaded()).toBeGreaterThan(50_000);

	const pdf = await download(page, figure, 'PDF');
	expect(pdf.name).toBe('cumbria-2012-grade-heatmap.pdf');
	expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
	expect(pdf.bytes.toString('latin1')).toContain('/Lang (en-GB)');
	expect(await loaded()).toBeGreaterThan(200_000);

	const outlines = await download(page, figure, 'Outlines');
	expect(outlines.name).toBe('cumbria-2012-grade-heatmap-outlines.svg');
	expect(outlines.bytes.toString('utf8')).not.toContain('<text');
});

test('a figure fills a slide, and can stand on any ground', async ({ page }) => {
	await visit(page, '/heatmap/?service=safeguarding');
	const figure = page.locator('[data-figure="grade-heatmap"]');
	const inSize = async (choices: readonly string[]) => {
		await figure.getByRole('button', { name: /^Save or copy/ }).click();
		await figure.getByRole('button', { name: 'Choose a size' }).click();
		const dialog = page.getByRole('dialog', { name: 'Other sizes' });
		for (const choice of choices) await dialog.getByLabel(choice).check();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			dialog.getByRole('button', { name: 'Download' }).click()
		]);
		await expect(figure.getByRole('button', { name: /^Save or copy/ })).toBeFocused();
		return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
	};
	const clear = await inSize(['Slide 1920', 'PNG', 'Transparent ground']);
	expect(clear.name).toBe('cumbria-2012-grade-heatmap-safeguarding-slide.png');
	expect(pngSize(clear.bytes)).toEqual([1920, 1080]);
	expect((await coloursAt(page, clear.bytes, [[0.001, 0.5]]))[0]?.[3]).toBe(0);

	const webp = await inSize(['Slide 1920', 'WebP']);
	expect(webp.name).toBe('cumbria-2012-grade-heatmap-safeguarding-slide.webp');
	expect(webp.bytes.subarray(8, 12).toString()).toBe('WEBP');
});

test('a figure too long for one slide is saved as numbered pictures in one file', async ({
	page
}) => {
	await visit(page, '/actions/');
	const figure = page.locator('[data-figure="actions"]');
	await figure.getByRole('button', { name: /^Save or copy/ }).click();
	await figure.getByRole('button', { name: 'Choose a size' }).click();
	const dialog = page.getByRole('dialog', { name: 'Other sizes' });
	for (const choice of ['Slide 1920', 'PNG']) await dialog.getByLabel(choice).check();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Download' }).click()
	]);
	expect(file.suggestedFilename()).toBe('cumbria-2012-actions-slide.zip');
	const pictures = unzipSync(new Uint8Array(await readFile(await file.path())));
	expect(Object.keys(pictures)).toEqual(
		[1, 2, 3].map((part) => `cumbria-2012-actions-slide-${part}.png`)
	);
	for (const picture of Object.values(pictures)) {
		expect(pngSize(Buffer.from(picture))).toEqual([1920, 1080]);
	}
	await expect(figure.getByText('it takes three pictures')).toBeVisible();
});

test('everything goes into one file: each figure in each form, the data, titles and sources', async ({
	page
}) => {
	await visit(page, '/figures/');
	await page.locator('summary', { hasText: 'Everything in one file' }).click();
	await page.getByRole('checkbox', { name: 'PNG for slides', exact: true }).uncheck();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download all (ZIP)' }).click()
	]);
	expect(file.suggestedFilename()).toBe('cumbria-2012.zip');
	const files = unzipSync(new Uint8Array(await readFile(await file.path())));
	for (const ending of ['.pptx', '.svg', '.csv']) {
		expect(Object.keys(files)).toContain(`cumbria-2012-grade-heatmap${ending}`);
		expect(Object.keys(files)).toContain(`cumbria-2012-actions${ending}`);
	}
	expect(strFromU8(files['cumbria-2012.csv'] ?? new Uint8Array()).split('\r\n').length).toBe(114);
	const text = strFromU8(files['titles-and-sources.txt'] ?? new Uint8Array());
	expect(text.match(/^Alt text: \S/gm)).toHaveLength(14);
});

test('what the fonts of a file lack is said where the file is made', async ({ page }) => {
	await openFile(page, {
		name: 'letters.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('authority,service,area,grade\n北,Safeguarding,Overall effectiveness,2\n')
	});
	await page.getByRole('link', { name: 'Heatmap', exact: true }).click();
	const figure = page.locator('[data-figure="grade-heatmap"]');
	await expect(figure).toContainText('北');
	await download(page, figure, 'PDF');
	await expect(figure.getByRole('status')).toHaveText(/^PDF saved. The fonts have no 北/);
	await download(page, figure, 'SVG');
	await expect(figure.getByRole('status')).toHaveText('SVG saved');

	await page.getByRole('link', { name: 'Present', exact: true }).click();
	await page.getByRole('radio', { name: /^One page/ }).check();
	await page.getByRole('button', { name: 'Make the PDF' }).click();
	await expect(page.getByText(/^Saved \S+\.pdf. The fonts have no 北/)).toBeVisible();
});
