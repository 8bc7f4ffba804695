import { strFromU8, unzipSync } from 'fflate';
import { all, parseXml, present, textOf, type XmlElement } from './xml-tree.ts';

/** A file as a program that opens it finds it. */
export interface OpenedPackage {
	readonly paths: readonly string[];
	bytes(path: string): Uint8Array;
	xml(path: string): XmlElement;
	/** Relationships of a part by their id, with targets as paths from the root. */
	relationships(path: string): ReadonlyMap<string, { type: string; target: string }>;
}

export function openPackage(file: Uint8Array): OpenedPackage {
	const files = unzipSync(file);
	const bytes = (path: string) => present(files[path], path);
	const xml = (path: string) => parseXml(strFromU8(bytes(path)));
	return {
		paths: Object.keys(files),
		bytes,
		xml,
		relationships: (path) => {
			const slash = path.lastIndexOf('/') + 1;
			const place = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
			if (files[place] === undefined) return new Map();
			return new Map(
				all(xml(place), 'Relationship').map(({ attributes }) => [
					attributes.Id ?? '',
					{
						type: (attributes.Type ?? '').split('/').at(-1) ?? '',
						target: resolve(path, attributes.Target ?? '')
					}
				])
			);
		}
	};
}

/** `../media/a.png` from `ppt/slides/slide1.xml` is `ppt/media/a.png`. */
function resolve(from: string, target: string): string {
	return new URL(target, `file:///${from}`).pathname.slice(1);
}

/** A slide as a reader of the file meets it. */
export interface OpenedSlide {
	readonly path: string;
	readonly xml: XmlElement;
	/** With ordinary spaces and hyphens. */
	readonly title: string;
	readonly notes: string;
	readonly charts: readonly string[];
}

/** The slides in the order in which the presentation lists them. */
export function slidesIn(deck: OpenedPackage): readonly OpenedSlide[] {
	const targets = deck.relationships('ppt/presentation.xml');
	return all(deck.xml('ppt/presentation.xml'), 'p:sldId').map(({ attributes }) => {
		const path = targets.get(attributes['r:id'] ?? '')?.target ?? '';
		const xml = deck.xml(path);
		const related = [...deck.relationships(path).values()];
		const notes = related.find(({ type }) => type === 'notesSlide')?.target ?? '';
		return {
			path,
			xml,
			title: titlesOf(xml)
				.map(textOf)
				.join('|')
				.replaceAll('\u00a0', ' ')
				.replaceAll('\u2011', '-'),
			notes: all(deck.xml(notes), 'a:p').map(textOf).join('\n'),
			charts: related.filter(({ type }) => type === 'chart').map(({ target }) => target)
		};
	});
}

/** The shapes in a slide's title place. */
function titlesOf(slide: XmlElement): readonly XmlElement[] {
	return all(slide, 'p:sp').filter((shape) =>
		all(shape, 'p:ph').some(({ attributes }) => /^(?:title|ctrTitle)$/.test(attributes.type ?? ''))
	);
}

/** The rows of a slide's tables, one after the other, as the cells that can be seen. */
export function tableRows(slide: XmlElement): readonly (readonly XmlElement[])[] {
	return tablesIn(slide).flat();
}

/** The same table by table. */
export function tablesIn(slide: XmlElement): readonly (readonly (readonly XmlElement[])[])[] {
	return all(slide, 'a:tbl').map((table) =>
		all(table, 'a:tr').map((row) =>
			all(row, 'a:tc').filter(({ attributes }) => attributes.hMerge === undefined)
		)
	);
}
