import { unzlibSync } from 'fflate';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** Numbers that place text: what is drawn is scaled by the square root of its determinant. */
type Matrix = readonly [number, number, number, number];

/** Sizes of all the text in a PDF that a browser printed, in points, smallest first. */
export function textSizes(pdf: Uint8Array): readonly number[] {
	const whole = latin1(pdf);
	const sizes = [...whole.matchAll(/\/Length (\d+)>?>? ?\n?stream\r?\n/g)].flatMap((match) => {
		const start = match.index + match[0].length;
		const packed = pdf.subarray(start, start + Number(match[1]));
		const dictionary = whole.slice(whole.lastIndexOf(' obj', match.index), start);
		if (!dictionary.includes('/FlateDecode') || dictionary.includes('/Length1')) return [];
		const content = latin1(unzlibSync(packed));
		return / Tf\b/.test(content) ? sizesIn(content) : [];
	});
	return sizes.sort((left, right) => left - right);
}

const OPERATION = /(\[[^\]]*\]|<[^>]*>|\/?[\w.+-]+|)\s*\b(q|Q|cm|Tf|Tm|Tj|TJ)\b/g;

function sizesIn(content: string): readonly number[] {
	const sizes: number[] = [];
	const kept: Matrix[] = [];
	let page: Matrix = [1, 0, 0, 1];
	let text: Matrix = page;
	let size = 0;
	let end = 0;
	for (const match of content.matchAll(OPERATION)) {
		const [whole, last = '', operator = ''] = match;
		const before = content.slice(end, match.index) + last;
		end = match.index + whole.length;
		const numbers = before.trim().split(/\s+/).map(Number);
		if (operator === 'q') kept.push(page);
		else if (operator === 'Q') page = kept.pop() ?? page;
		else if (operator === 'cm') page = times(matrixOf(numbers), page);
		else if (operator === 'Tf') size = numbers.at(-1) ?? 0;
		else if (operator === 'Tm') text = matrixOf(numbers);
		else {
			const [a, b, c, d] = times(text, page);
			sizes.push(size * Math.sqrt(Math.abs(a * d - b * c)));
		}
	}
	return sizes;
}

/** The four numbers that scale and turn, of the six that come last. */
function matrixOf(numbers: readonly number[]): Matrix {
	const [a = 1, b = 0, c = 0, d = 1] = numbers.slice(-6);
	return [a, b, c, d];
}

function times([a, b, c, d]: Matrix, [e, f, g, h]: Matrix): Matrix {
	return [a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h];
}
