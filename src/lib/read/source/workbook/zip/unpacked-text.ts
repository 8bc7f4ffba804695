import type { Watch } from '../../watch.ts';
import { Unreadable } from '../unreadable.ts';
import { unpack, type Room } from './unpack.ts';
import type { ZipPart } from './zip-parts.ts';

const GREATER = 0x3e;

/** The text of a part, piece by piece. */
export function unpackedText(part: ZipPart, room: Room, watch: Watch): AsyncGenerator<string> {
	return textOf(unpack(part, room, watch));
}

/**
 * Bytes as text; XML is in UTF-8 in every workbook. A piece ends where a tag does, where it has one: what
 * joins two pieces to a text makes it several times slower to go through.
 */
export async function* textOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let rest: Uint8Array = new Uint8Array();
	try {
		for await (const bytes of pieces) {
			const end = bytes.lastIndexOf(GREATER) + 1;
			if (end > 0) {
				yield decoder.decode(joined(rest, bytes.subarray(0, end)), { stream: true });
				rest = bytes.subarray(end);
			} else {
				yield decoder.decode(rest, { stream: true });
				rest = bytes;
			}
		}
		yield decoder.decode(rest);
	} catch (error) {
		// Bytes that are no UTF-8.
		throw error instanceof TypeError ? new Unreadable('damaged-workbook') : error;
	}
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
	const both = new Uint8Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}
