/**
 * By how many bytes come after it and by a byte, what that byte is worth to the sum: so four are taken in
 * at once, in less than half the time.
 */
const [AT_0, AT_1, AT_2, AT_3] = worths();

function worths(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
	const last = Int32Array.from({ length: 256 }, (_, byte) => {
		let value = byte;
		for (let bit = 0; bit < 8; bit += 1) {
			value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
		}
		return value;
	});
	const before = (later: Int32Array) =>
		later.map((value) => (last[value & 0xff] as number) ^ (value >>> 8));
	const [third, second] = [before(last), before(before(last))];
	return [before(second), second, third, last];
}

/** The checksum of a part of a zip (CRC-32), over pieces: each goes on from the one before; 0 at first. */
export function checksum(bytes: Uint8Array, before: number): number {
	let value = ~before;
	let at = 0;
	// None of what is looked up is ever beyond its end.
	for (const end = bytes.length - 3; at < end; at += 4) {
		value =
			(AT_0[(value ^ (bytes[at] as number)) & 0xff] as number) ^
			(AT_1[((value >>> 8) ^ (bytes[at + 1] as number)) & 0xff] as number) ^
			(AT_2[((value >>> 16) ^ (bytes[at + 2] as number)) & 0xff] as number) ^
			(AT_3[(value >>> 24) ^ (bytes[at + 3] as number)] as number);
	}
	for (; at < bytes.length; at += 1) {
		value = (AT_3[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8);
	}
	return ~value >>> 0;
}
