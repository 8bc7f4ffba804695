import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { fileName } from '../../src/lib/deliver/format.ts';
import { CHART_OFFERS } from '../../src/lib/deliver/formats.ts';
import { FRAMES } from '../../src/lib/export/page/frames.ts';
import type { Checks } from './check-all.ts';
import type { Engine } from './engine.ts';
import { openOwnFile } from './jobs.ts';
import { clickOn, saved, visit, waitFor, wordsAppear, type SavedFile } from './page.ts';

/** Every way out of the product, each by the sentence it proves; the files are compared afterwards. */
export const EXPORTS: Checks = {
	'a figure is saved in every form of its menu': async (engine, site) => {
		await visit(engine, `${site}/heatmap/`);
		const files = [];
		for (const { name, format, size } of CHART_OFFERS) {
			await clickOn(engine, 'figure button', 'Save or copy');
			const file = await saved(engine, () => clickOn(engine, 'figure button', name));
			assert.equal(file.name, fileName(format, 'cumbria-2012-grade-heatmap', size));
			files.push(file);
		}
		return files;
	},

	'a figure fills every frame': async (engine, site) => {
		await visit(engine, `${site}/compare/`);
		const files = [];
		for (const { key, name, width, height } of FRAMES) {
			const file = await framed(engine, [name, 'PNG']);
			assert.equal(file.name, `cumbria-2012-grade-counts-${key}.png`);
			const { width: across, height: down } = PNG.sync.read(Buffer.from(file.bytes));
			assert.deepEqual([across, down], [width, height]);
			files.push(file);
		}
		return [
			...files,
			await framed(engine, ['Slide', 'SVG']),
			await framed(engine, ['Slide', 'PDF'])
		];
	},

	'a figure can stand on any ground': async (engine, site) => {
		await visit(engine, `${site}/compare/`);
		const { bytes } = await framed(engine, ['Slide', 'PNG', 'Transparent ground']);
		assert.equal(PNG.sync.read(Buffer.from(bytes)).data[3], 0);
		return undefined;
	},

	'a figure is saved as WebP, or the page says what else there is': async (engine, site) => {
		await visit(engine, `${site}/compare/`);
		const able = await engine.evaluate(
			() => document.createElement('canvas').toDataURL('image/webp').startsWith('data:image/webp'),
			null
		);
		if (able) {
			const { bytes } = await framed(engine, ['Square', 'WebP']);
			assert.equal(strFromU8(bytes.subarray(8, 12)), 'WEBP');
			return undefined;
		}
		await openSizes(engine);
		await wordsAppear(engine, 'dialog', 'This browser cannot write WebP');
		return undefined;
	},

	'a figure is copied as a picture, or the page says what else there is': async (engine, site) => {
		await visit(engine, `${site}/heatmap/`);
		await copy(engine, 'Copy for a slide');
		const said = await statusAfter(engine, 'Copying');
		if (said !== 'Copied for a slide') {
			assert.match(said, /Save a PNG/);
			return undefined;
		}
		assert.equal((await pasted(engine))['image/png'], 1920);
		return undefined;
	},

	'a figure is copied as a table': async (engine, site) => {
		await visit(engine, `${site}/heatmap/`);
		await copy(engine, 'Copy as a table');
		assert.equal(await statusAfter(engine, 'Copying'), 'Copied as a table');
		const { 'text/html': html, 'text/plain': plain } = await pasted(engine);
		assert.equal(String(html).match(/<tr\b/g)?.length, 16);
		assert.match(String(plain), /Overall effectiveness\t4 Inadequate\t3 Adequate/);
		return undefined;
	},

	'a figure stands in another page': async (engine, site) => {
		await visit(engine, `${site}/heatmap/`);
		await engine.goto(await embeddedAt(engine));
		await wordsAppear(engine, 'h1', 'Safeguarding is inadequate');
		return undefined;
	},

	'a figure of an opened file carries its data in its link': async (engine, site) => {
		await openOwnFile(engine, site);
		await clickOn(engine, 'nav a', 'Heatmap');
		await wordsAppear(engine, 'figure', 'Southshire');
		const address = await embeddedAt(engine);
		await engine.evaluate(() => sessionStorage.clear(), null);
		await engine.goto(address);
		const words = await wordsAppear(engine, 'body', 'Source: short.csv, supplied by the user');
		assert.doesNotMatch(words, /Cumbria/);
		return undefined;
	},

	'every pack is made in every form': async (engine, site) => {
		const packs = [
			['scrutiny', 'pptx', 'Make the PowerPoint', 'scrutiny.pptx'],
			['cabinet', 'pptx', 'Make the PowerPoint', 'cabinet.pptx'],
			['team', 'pptx', 'Make the PowerPoint', 'team.pptx'],
			['full', 'pptx', 'Make the PowerPoint', 'full.pptx'],
			['full', 'pdf', 'Make the PDF', 'full-slide.pdf'],
			['full', 'pdf-a4', 'Make the PDF', 'full-a4-portrait.pdf'],
			['one-page', 'pdf', 'Make the PDF', 'one-page.pdf']
		] as const;
		const files = [];
		for (const [pack, format, button, name] of packs) {
			await visit(engine, `${site}/present/?pack=${pack}&format=${format}`);
			const file = await saved(engine, () => clickOn(engine, 'main button', button));
			assert.equal(file.name, `cumbria-2012-${name}`);
			files.push(file);
		}
		return files;
	},

	'every figure goes into one file in every form': async (engine, site) => {
		await visit(engine, `${site}/figures/`);
		await clickOn(engine, 'main summary', 'Everything in one file');
		for (const { name } of CHART_OFFERS) {
			const ticked = await engine.evaluate(
				(words) =>
					[...document.querySelectorAll('main label')]
						.find((label) => label.textContent.trim() === words)
						?.querySelector('input')?.checked,
				name
			);
			if (ticked === false) await clickOn(engine, 'main label', name);
		}
		const { name, bytes } = await saved(engine, () =>
			clickOn(engine, 'main button', 'Download all (ZIP)')
		);
		assert.equal(name, 'cumbria-2012.zip');
		const files = Object.entries(unzipSync(bytes)).map(([inside, content]) => ({
			name: inside,
			bytes: content
		}));
		// Fourteen charts in eight forms, some of them in parts; the data; titles and sources.
		assert.equal(files.length, 118);
		return files;
	}
};

/** The buttons of a chart that every frame has room for. */
const FRAMED = '[data-figure="grade-counts"] button';

async function openSizes(engine: Engine): Promise<void> {
	await clickOn(engine, FRAMED, 'Save or copy');
	await clickOn(engine, FRAMED, 'Choose a size');
	await wordsAppear(engine, 'dialog', 'Other sizes');
}

async function framed(engine: Engine, choices: readonly string[]): Promise<SavedFile> {
	await openSizes(engine);
	for (const choice of choices) await clickOn(engine, 'dialog label', choice);
	return saved(engine, () => clickOn(engine, 'dialog button', 'Download'));
}

async function copy(engine: Engine, form: string): Promise<void> {
	await clickOn(engine, 'figure button', 'Save or copy');
	await clickOn(engine, 'figure button', form);
}

/** What a figure says once it no longer says what it is doing. */
function statusAfter(engine: Engine, doing: string): Promise<string> {
	return waitFor('the figure to say that it is done', async () => {
		const said = await engine.evaluate(
			() => document.querySelector('figure [role=status]')?.textContent ?? '',
			null
		);
		return said !== '' && !said.startsWith(doing) && said;
	});
}

/** What a reader finds on the clipboard: words, table, and how wide a picture is, in pixels. */
async function pasted(engine: Engine) {
	await engine.evaluate(() => {
		document.body.insertAdjacentHTML('afterbegin', '<button id="paste">Paste</button>');
		const button = document.querySelector<HTMLElement>('#paste');
		button?.addEventListener('click', () => {
			void navigator.clipboard.read().then(async ([item]) => {
				const found: Record<string, string | number> = {};
				for (const type of item?.types ?? []) {
					const blob = await item?.getType(type);
					if (blob === undefined) continue;
					const isPicture = type.startsWith('image/');
					found[type] = isPicture ? (await createImageBitmap(blob)).width : await blob.text();
				}
				button.dataset.pasted = JSON.stringify(found);
			});
		});
	}, null);
	await engine.click('#paste');
	const answer = await waitFor('what is on the clipboard', () =>
		engine.evaluate(() => document.querySelector<HTMLElement>('#paste')?.dataset.pasted, null)
	);
	return JSON.parse(answer) as Readonly<Record<string, string | number | undefined>>;
}

/** The address in the code that puts the page's first figure into another page. */
async function embeddedAt(engine: Engine): Promise<string> {
	await clickOn(engine, 'figure button', 'Save or copy');
	await clickOn(engine, 'figure button', 'Embed code');
	const code = await waitFor('the code', () =>
		engine.evaluate(
			() => document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value,
			null
		)
	);
	return (/src="([^"]*)"/.exec(code)?.[1] ?? '').replaceAll('&amp;', '&');
}
