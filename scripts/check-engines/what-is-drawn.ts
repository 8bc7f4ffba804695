import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Box } from '../../src/lib/style/hatch-path.ts';
import type { Engine } from './engine.ts';
import type { SavedFile } from './page.ts';

/** A word of a drawing and where it stands, in pixels of the drawing. */
export interface DrawnWord extends Box {
	readonly word: string;
}

/** By file name without its ending, the words of every SVG as an engine sets them. */
export type DrawnWords = ReadonlyMap<string, readonly DrawnWord[]>;

/** Opens every SVG in an engine by itself, with its own fonts, and asks where its words are. */
export async function whatIsDrawn(
	engine: Engine,
	files: ReadonlyMap<string, SavedFile>
): Promise<DrawnWords> {
	const folder = await mkdtemp(join(tmpdir(), 'fourpoint-drawn-'));
	const drawn = new Map<string, readonly DrawnWord[]>();
	for (const { name, bytes } of files.values()) {
		if (!name.endsWith('.svg') || name.endsWith('-outlines.svg')) continue;
		const path = join(folder, name);
		await writeFile(path, bytes);
		await engine.goto(pathToFileURL(path).href);
		drawn.set(name.replace(/\.svg$/, ''), await engine.evaluate(wordsOnPage, null));
	}
	return drawn;
}

async function wordsOnPage(): Promise<readonly DrawnWord[]> {
	await document.fonts.ready;
	return [...document.querySelectorAll<SVGTextContentElement>('text, tspan')]
		.filter(({ childElementCount }) => childElementCount === 0)
		.flatMap((line) =>
			[...line.textContent.matchAll(/\S+/g)].map(({ 0: word, index }) => {
				const first = line.getExtentOfChar(index);
				const last = line.getExtentOfChar(index + word.length - 1);
				const matrix = line.getCTM() ?? new DOMMatrix();
				const start = new DOMPoint(first.x, first.y).matrixTransform(matrix);
				const end = new DOMPoint(last.x + last.width, last.y + last.height);
				const { x, y } = end.matrixTransform(matrix);
				return { word, x: start.x, y: start.y, width: x - start.x, height: y - start.y };
			})
		);
}
