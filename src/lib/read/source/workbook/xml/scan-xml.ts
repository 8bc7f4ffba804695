import { LIMITS } from '../../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { withCharacters } from './entities.ts';
import { endOfMarkup } from './end-of-markup.ts';

/** Is told what an XML text holds, as it goes by. */
export interface XmlListener {
	/** @param tag all of it, for its attributes */
	readonly open: (name: string, tag: string) => void;
	readonly close: (name: string) => void;
	/** Between two tags; a long one comes in pieces. */
	readonly text: (text: string) => void;
}

/** For XML of which nothing is wanted but that it is whole. */
export const IGNORED: XmlListener = {
	open: () => undefined,
	close: () => undefined,
	text: () => undefined
};

/** Tells two listeners the same. */
export function both(one: XmlListener, other: XmlListener): XmlListener {
	return {
		open(name, tag) {
			one.open(name, tag);
			other.open(name, tag);
		},
		close(name) {
			one.close(name);
			other.close(name);
		},
		text(text) {
			one.text(text);
			other.text(text);
		}
	};
}

/** A name without the prefix that some programs write before every name. */
export function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

/**
 * Goes through XML that comes in pieces. Of what XML allows it knows what spreadsheets write. Declarations
 * of entities, with which a small file could grow without end, are refused, and so is a tag that is
 * closed by another.
 */
export function scanXml(listener: XmlListener) {
	const open: string[] = [];
	let rest = '';
	let isEmpty = true;

	function markup(tag: string) {
		const mark = tag.charAt(1);
		if (mark === '?') return;
		if (mark === '!') {
			if (tag.startsWith('<![CDATA[')) listener.text(tag.slice(9, -3));
			else if (!tag.startsWith('<!--')) throw new Unreadable('declared-entities');
			return;
		}
		if (mark === '/') {
			const name = tag.slice(2, -1).trimEnd();
			if (open.pop() !== name) throw new Unreadable('damaged-workbook');
			listener.close(name);
			return;
		}
		const name = tag.slice(1, endOfName(tag));
		isEmpty = false;
		listener.open(name, tag);
		if (tag.charAt(tag.length - 2) === '/') listener.close(name);
		else if (open.push(name) > LIMITS.depth) throw new Unreadable('damaged-workbook');
	}

	return {
		push(piece: string) {
			const text = rest + piece;
			let at = 0;
			while (at < text.length) {
				if (text.charAt(at) === '<') {
					const end = endOfMarkup(text, at);
					if (end < 0) break;
					markup(text.slice(at, end));
					at = end;
				} else {
					const next = text.indexOf('<', at);
					const end = next < 0 ? wholeUntil(text, at) : next;
					if (end > at) listener.text(withCharacters(text.slice(at, end)));
					at = end;
					if (next < 0) break;
				}
			}
			rest = text.slice(at);
			if (rest.length > LIMITS.tag) throw new Unreadable('damaged-workbook');
		},
		/** There is no more, so all must be closed. */
		end() {
			if (isEmpty || open.length > 0 || rest.trim() !== '')
				throw new Unreadable('damaged-workbook');
		}
	};
}

/** A name ends at a blank, or where its tag does. */
function endOfName(tag: string): number {
	for (let at = 1; at < tag.length; at += 1) {
		const code = tag.charCodeAt(at);
		if (code <= 0x20 || code === 0x2f || code === 0x3e) return at;
	}
	return tag.length;
}

/** Where a piece of text ends that may go on in the next: before a character written as a name. */
function wholeUntil(text: string, from: number): number {
	const mark = text.lastIndexOf('&');
	const isCut = mark >= from && text.length - mark < 16 && !text.includes(';', mark);
	return isCut ? mark : text.length;
}
