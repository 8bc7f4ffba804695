import type { OtherFile } from '../../problem-words/other-files.ts';
import type { Watch } from '../watch.ts';
import { roomOfWorkbook } from './zip/unpack.ts';
import { unpackedText } from './zip/unpacked-text.ts';
import type { ZipParts } from './zip/zip-parts.ts';

/** Of all OpenDocument files; behind it stands which. */
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** What a zip is by the parts it has. */
export async function workbookKind(
	parts: ZipParts,
	watch: Watch
): Promise<'ods' | 'xlsx' | 'locked' | OtherFile> {
	if (parts.has('encrypted-package')) return 'locked';
	if (parts.has('content.xml')) {
		const type = await textOf(parts, 'mimetype', watch);
		const isOther = type.startsWith(OPEN_DOCUMENT) && !type.includes('spreadsheet');
		if (isOther) return 'document';
		const manifest = await textOf(parts, 'META-INF/manifest.xml', watch);
		return manifest.includes('encryption-data') ? 'locked' : 'ods';
	}
	if (parts.has('[Content_Types].xml')) return officeKind([...parts.keys()]);
	return [...parts.keys()].some((name) => name.endsWith('.iwa')) ? 'apple' : 'archive';
}

function officeKind(names: readonly string[]): 'xlsx' | OtherFile {
	if (names.some((name) => /^xl\/.*\.bin$/.test(name) && name.endsWith('workbook.bin'))) {
		return 'binary-excel';
	}
	if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
	return names.some((name) => /^(?:word|ppt|visio)\//.test(name)) ? 'document' : 'archive';
}

/** Empty where there is no such part. */
async function textOf(parts: ZipParts, name: string, watch: Watch): Promise<string> {
	const part = parts.get(name);
	let text = '';
	if (part === undefined) return text;
	for await (const piece of unpackedText(part, roomOfWorkbook(), watch)) text += piece;
	return text;
}
