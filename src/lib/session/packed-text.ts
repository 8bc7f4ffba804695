/** Text that a link may unpack to, at most: a link can be made to unpack to gigabytes. */
const MOST_BYTES = 2_000_000;

/** Text packed into letters that stand in an address as they are. */
export async function packText(text: string): Promise<string> {
	const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
	const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text that `packText` was given; `null` where letters are missing, changed or far too many. */
export async function unpackText(packed: string): Promise<string | null> {
	try {
		const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
		const stream = new Blob([bytes])
			.stream()
			.pipeThrough(new DecompressionStream('deflate-raw'))
			.pipeThrough(noMoreThan(MOST_BYTES));
		const unpacked = await new Response(stream).arrayBuffer();
		return new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
	} catch {
		return null;
	}
}

function noMoreThan(most: number): TransformStream<Uint8Array, Uint8Array> {
	let passed = 0;
	return new TransformStream({
		transform(chunk, controller) {
			passed += chunk.byteLength;
			if (passed > most) controller.error(new RangeError('The text is too long.'));
			else controller.enqueue(chunk);
		}
	});
}
