import { LIMITS } from '../../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { ELSEWHERE, largeNumber } from './large-numbers.ts';

/** Where the directory of a zip begins, and of how many parts it tells. */
export interface Directory {
	readonly start: number;
	readonly end: number;
	readonly count: number;
}

const END = { mark: 0x06054b50, size: 22, longestComment: 0xffff } as const;

/** Record of the same for large files, and what stands before the other and says where it is. */
const LARGE = { mark: 0x06064b50, size: 56, pointerMark: 0x07064b50, pointerSize: 20 } as const;

/** Found from the end of a zip, where a record says where it is. */
export function findDirectory(view: DataView): Directory {
	const end = endRecord(view);
	const small = {
		start: view.getUint32(end + 16, true),
		end,
		count: view.getUint16(end + 10, true)
	};
	const directory = small.start === ELSEWHERE ? largeDirectory(view, end) : small;
	if (directory.count > LIMITS.parts) throw new Unreadable('damaged-workbook');
	return directory;
}

function endRecord(view: DataView): number {
	const last = view.byteLength - END.size;
	for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1) {
		if (view.getUint32(at, true) === END.mark) return at;
	}
	throw new Unreadable('damaged-workbook');
}

function largeDirectory(view: DataView, end: number): Directory {
	const pointer = end - LARGE.pointerSize;
	if (pointer < 0 || view.getUint32(pointer, true) !== LARGE.pointerMark) {
		throw new Unreadable('damaged-workbook');
	}
	const at = largeNumber(view, pointer + 8);
	if (at + LARGE.size > pointer || view.getUint32(at, true) !== LARGE.mark) {
		throw new Unreadable('damaged-workbook');
	}
	return { start: largeNumber(view, at + 48), end: at, count: largeNumber(view, at + 32) };
}
