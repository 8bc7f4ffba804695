import { Inflate } from 'fflate';
import { LIMITS } from '../../limits.ts';
import { turns, type Watch } from '../../watch.ts';
import { Unreadable } from '../unreadable.ts';
import { checksum } from './checksum.ts';
import type { ZipPart } from './zip-parts.ts';

/** Bytes that the parts of one workbook may still unpack to. */
export interface Room {
	left: number;
}

export const roomOfWorkbook = (): Room => ({ left: LIMITS.unpacked });

/** Packed bytes taken at a time; they unpack to a thousand times as many at most. */
const PIECE = 16_384;

/** Bytes for what a part says that it unpacks to. */
export function bytesFor({ size }: ZipPart, room: Room): Uint8Array {
	if (size > room.left) throw tooLarge();
	return new Uint8Array(size);
}

/** What a part unpacks to, piece by piece, so that one that never ends is stopped on the way. */
export async function* unpack(
	{ packed, isDeflated, size, checksum: expected }: ZipPart,
	room: Room,
	watch: Watch
): AsyncGenerator<Uint8Array> {
	if (size > room.left) throw tooLarge();
	const turn = turns(watch);
	let unpacked: Uint8Array[] = [];
	const inflate = new Inflate((bytes) => unpacked.push(bytes));
	let sum = 0;
	let length = 0;
	for (let at = 0; at < packed.length; at += PIECE) {
		const piece = packed.subarray(at, at + PIECE);
		if (isDeflated) inflatePiece(inflate, piece, at + PIECE >= packed.length);
		else unpacked.push(piece);
		for (const bytes of unpacked) {
			room.left -= bytes.length;
			length += bytes.length;
			if (room.left < 0) throw tooLarge();
			if (length > size) throw new Unreadable('damaged-workbook');
			sum = checksum(bytes, sum);
			yield bytes;
		}
		unpacked = [];
		await turn(at / packed.length);
	}
	if (length !== size || sum !== expected) throw new Unreadable('damaged-workbook');
}

function inflatePiece(inflate: Inflate, piece: Uint8Array, isLast: boolean) {
	try {
		inflate.push(piece, isLast);
	} catch {
		throw new Unreadable('damaged-workbook');
	}
}

function tooLarge(): Unreadable {
	return new Unreadable('large-workbook', `${LIMITS.unpacked / 1_000_000} MB once it is unpacked`);
}
