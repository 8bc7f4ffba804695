import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import type { SavedFile } from './page.ts';
import { unlikeFills, wordLikeness } from './picture-likeness.ts';
import type { DrawnWords } from './what-is-drawn.ts';

/** One thing that was compared. */
export interface Comparison {
	readonly passed: boolean;
	readonly sentence: string;
	readonly more: string;
}

type Files = ReadonlyMap<string, SavedFile>;

/** A word less like the other than this is another word, or none. */
const LEAST_LIKE = 0.5;
/** Squares of a picture that may differ: where a letter has come to lie. */
const MOST_UNLIKE = 0.002;

/**
 * Compares the files of an engine with the expected ones: text, PDF and the parts of slides by their
 * bytes; pictures by their size, and by the fills and words in them.
 *
 * @param drawn where the words are that the pictures show
 */
export function compareFiles(expected: Files, made: Files, drawn: DrawnWords): Comparison[] {
	const missing = [...expected.keys()].filter((key) => !made.has(key));
	const pairs = [...expected].flatMap(([key, file]) => {
		const other = made.get(key);
		return other === undefined ? [] : [[file, other] as const];
	});
	const pictures = pairs.filter(([{ name }]) => name.endsWith('.png'));
	const others = pairs.filter(([{ name }]) => !name.endsWith('.png'));
	const unlike = others.flatMap(([file, other]) =>
		file.name.endsWith('.pptx')
			? unlikeParts(file, other)
			: sameBytes(file, other)
				? []
				: [file.name]
	);
	return [
		result(missing, `it made all ${expected.size} files`),
		result(unlike, `its ${others.length} files of text, PDF and slides are the same`),
		comparePictures(pictures, drawn)
	];
}

function result(faults: readonly string[], sentence: string): Comparison {
	return { passed: faults.length === 0, sentence, more: faults.join('\n      ') };
}

function sameBytes(left: SavedFile, right: SavedFile): boolean {
	return Buffer.compare(left.bytes, right.bytes) === 0;
}

/** Names of the parts of a deck that differ. Pictures in it are painted by each engine for itself. */
function unlikeParts(left: SavedFile, right: SavedFile): readonly string[] {
	const [parts, others] = [unzipSync(left.bytes), unzipSync(right.bytes)];
	const names = [...new Set([...Object.keys(parts), ...Object.keys(others)])];
	return names
		.filter((name) => {
			const [part, other] = [parts[name], others[name]];
			if (part === undefined || other === undefined) return true;
			if (!name.endsWith('.png')) return Buffer.compare(part, other) !== 0;
			const [left, right] = [part, other].map((bytes) => PNG.sync.read(Buffer.from(bytes)));
			if (left === undefined || right === undefined) return true;
			return (sizeFault(left, right) ?? fillFault(left, right)) !== null;
		})
		.map((name) => `${left.name}: ${name}`);
}

function sizeFault(left: PNG, right: PNG): string | null {
	if (left.width === right.width && left.height === right.height) return null;
	return `${right.width} × ${right.height} and not ${left.width} × ${left.height}`;
}

function fillFault(left: PNG, right: PNG): string | null {
	const unlike = unlikeFills(left, right);
	return unlike > MOST_UNLIKE ? `${(unlike * 100).toFixed(2)}% of it has other fills` : null;
}

function comparePictures(
	pairs: readonly (readonly [SavedFile, SavedFile])[],
	drawn: DrawnWords
): Comparison {
	const faults: string[] = [];
	let words = 0;
	let least = 1;
	for (const [file, other] of pairs) {
		const [left, right] = [file, other].map(({ bytes }) => PNG.sync.read(Buffer.from(bytes)));
		if (left === undefined || right === undefined) continue;
		const wrongSize = sizeFault(left, right);
		const fault = wrongSize ?? fillFault(left, right);
		if (fault !== null) faults.push(`${file.name}: ${fault}`);
		// One size of each figure is enough for its words; this one is large enough to read.
		const isRead = wrongSize === null && file.name.endsWith('@2x.png');
		const placed = isRead ? drawn.get(file.name.slice(0, -'@2x.png'.length)) : undefined;
		for (const { word, x, y, width, height } of placed ?? []) {
			const box = { x: x * 2, y: y * 2, width: width * 2, height: height * 2 };
			const likeness = wordLikeness(left, right, box);
			words += 1;
			least = Math.min(least, likeness);
			if (likeness < LEAST_LIKE) {
				faults.push(`${file.name}: "${word}" is like it by ${likeness.toFixed(2)}`);
			}
		}
	}
	if (pairs.length > 0 && words === 0) faults.push('no word was compared');
	return result(
		faults,
		`its ${pairs.length} pictures have the same sizes and fills, and ${words} words in them are the same (least alike: ${least.toFixed(2)})`
	);
}
