/** Length of the signature, and of the first chunk (IHDR), which must stay the first. */
const SIGNATURE = 8;
const FIRST_CHUNK = 25;
const INCHES_IN_A_METRE = 1 / 0.0254;

/**
 * A PNG that says how many of its dots are an inch, so that programs place it in the size it was made
 * for: the chunk `pHYs` of the PNG specification (W3C, 11.3.4.3), before any other chunk. One that
 * already says so is given back as it is.
 *
 * @param density dots to the inch
 */
export function withDensity(png: Uint8Array, density: number): Uint8Array {
	const head = SIGNATURE + FIRST_CHUNK;
	if (nameOf(png, head) === 'pHYs') return png;
	const chunk = densityChunk(density);
	const whole = new Uint8Array(png.length + chunk.length);
	whole.set(png.subarray(0, head));
	whole.set(chunk, head);
	whole.set(png.subarray(head), head + chunk.length);
	return whole;
}

function densityChunk(density: number): Uint8Array {
	const bytes = new Uint8Array(21);
	const view = new DataView(bytes.buffer);
	const perMetre = Math.round(density * INCHES_IN_A_METRE);
	view.setUint32(0, 9);
	bytes.set(new TextEncoder().encode('pHYs'), 4);
	view.setUint32(8, perMetre);
	view.setUint32(12, perMetre);
	view.setUint8(16, 1);
	view.setUint32(17, checkSum(bytes.subarray(4, 17)));
	return bytes;
}

/** The sum that ends every chunk (CRC-32, PNG specification, annex D). */
function checkSum(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	}
	return (sum ^ 0xffffffff) >>> 0;
}

function nameOf(png: Uint8Array, chunk: number): string {
	return new TextDecoder('latin1').decode(png.subarray(chunk + 4, chunk + 8));
}
