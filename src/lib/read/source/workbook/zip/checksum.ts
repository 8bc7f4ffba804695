const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) {
		value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	}
	return value;
});

/** The checksum of a part of a zip (CRC-32), over pieces: each goes on from the one before; 0 at first. */
export function checksum(bytes: Uint8Array, before: number): number {
	let value = ~before;
	for (let at = 0; at < bytes.length; at += 1) {
		// Neither is ever beyond its end.
		value = (TABLE[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8);
	}
	return ~value >>> 0;
}
