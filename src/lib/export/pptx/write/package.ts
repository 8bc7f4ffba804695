import { strToU8, zipSync, type Zippable } from 'fflate';
import type { IsoDay } from '../../../domain/iso-date.ts';
import { xml, type Xml } from './xml.ts';

/** From one part to another, by the id that its markup names. */
export interface Relationship {
	readonly id: string;
	/** The last step of the type's address: `slideLayout`. */
	readonly type: string;
	/** Path of the other part. */
	readonly target: string;
}

/** One file inside an Office file. */
export interface Part {
	/** From the root, without a slash before it: `ppt/slides/slide1.xml`. */
	readonly path: string;
	readonly contentType: string;
	readonly content: Xml | Uint8Array;
	readonly relationships: readonly Relationship[];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** The type of core properties is the only one outside the usual namespace. */
function typeAddress(type: string): string {
	return type === 'core-properties'
		? `${PACKAGE}/relationships/metadata/core-properties`
		: `${OFFICE}/${type}`;
}

/**
 * Parts as an Office file. Content types and relationships are written from the parts themselves, so
 * none is missing and none names what is not there. The same parts and day give the same bytes.
 *
 * @param root relationships of the whole file
 * @throws {RangeError} when a relationship leads nowhere or two parts share a path
 */
export function packageBytes(
	parts: readonly Part[],
	root: readonly Relationship[],
	madeOn: IsoDay
): Uint8Array {
	const paths = new Set(parts.map(({ path }) => path));
	if (paths.size < parts.length) throw new RangeError('Two parts of the file share a path.');
	for (const { target } of [...root, ...parts.flatMap(({ relationships }) => relationships)]) {
		if (!paths.has(target)) throw new RangeError(`There is no part ${target}.`);
	}

	const files: Zippable = {
		'[Content_Types].xml': bytesOf(contentTypes(parts)),
		'_rels/.rels': bytesOf(relationshipsXml('', root))
	};
	for (const { path, content, relationships } of parts) {
		files[path] = bytesOf(content);
		if (relationships.length > 0) {
			files[relationshipsPath(path)] = bytesOf(relationshipsXml(path, relationships));
		}
	}
	const [year = 0, month = 0, day = 0] = madeOn.split('-').map(Number);
	// Noon by the local clock: the archive keeps local time, so every time zone writes the same.
	return zipSync(files, { level: 6, mtime: new Date(year, month - 1, day, 12) });
}

function bytesOf(content: Xml | Uint8Array): Uint8Array {
	return content instanceof Uint8Array ? content : strToU8(DECLARATION + content.markup);
}

function contentTypes(parts: readonly Part[]): Xml {
	const binaries = parts.filter(({ content }) => content instanceof Uint8Array);
	const byEnding = new Map([
		['rels', RELATIONSHIPS_TYPE],
		['xml', 'application/xml'],
		...binaries.map(({ path, contentType }) => [endingOf(path), contentType] as const)
	]);
	const defaults = Array.from(
		byEnding,
		([ending, type]) => xml`<Default Extension="${ending}" ContentType="${type}"/>`
	);
	const overrides = parts
		.filter((part) => !binaries.includes(part))
		.map(
			({ path, contentType }) => xml`<Override PartName="/${path}" ContentType="${contentType}"/>`
		);
	return xml`<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides}</Types>`;
}

function endingOf(path: string): string {
	return path.slice(path.lastIndexOf('.') + 1);
}

function relationshipsPath(path: string): string {
	const slash = path.lastIndexOf('/') + 1;
	return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationshipsXml(from: string, relationships: readonly Relationship[]): Xml {
	const entries = relationships.map(
		({ id, type, target }) =>
			xml`<Relationship Id="${id}" Type="${typeAddress(type)}" Target="${relativePath(from, target)}"/>`
	);
	return xml`<Relationships xmlns="${PACKAGE}/relationships">${entries}</Relationships>`;
}

/** `ppt/slides/slide1.xml` to `ppt/media/a.png` is `../media/a.png`. */
function relativePath(from: string, to: string): string {
	const folders = from.split('/').slice(0, -1);
	const steps = to.split('/');
	while (folders.length > 0 && folders[0] === steps[0]) {
		folders.shift();
		steps.shift();
	}
	return [...folders.map(() => '..'), ...steps].join('/');
}
