import { describe, expect, test } from 'vitest';
import { deckOf } from '#lib/export/pptx/deck.ts';
import { packageBytes, type Part } from '#lib/export/pptx/write/package.ts';
import { xml } from '#lib/export/pptx/write/xml.ts';
import { awkward } from '../../../../awkward.ts';
import { example } from '../../../../example.ts';
import { hostile, withoutAreas } from '../hostile.ts';
import { openPackage, slidesIn } from '../opened-deck.ts';
import { DRAW } from '../drawn-slides.ts';
import { everySlide } from '../sources.ts';
import { all, first, present, textOf, type XmlElement } from '../xml-tree.ts';

const OPTIONS = { title: 'A deck', palette: 'blue-orange', madeOn: '2026-11-24' } as const;

const decks = await Promise.all(
	(
		[
			['the built-in report', example()],
			['an inspection with everything that is hard to draw', awkward()],
			['hostile text', hostile()],
			['an inspection without any area', withoutAreas()]
		] as const
	).map(
		async ([name, inspection]) =>
			[name, openPackage(await deckOf(everySlide(inspection, DRAW), OPTIONS))] as const
	)
);

/** Parts that hold XML. */
const isXml = (path: string) => /\.(?:xml|rels)$/.test(path);

describe.each(decks)('a deck of %s', (_name, deck) => {
	const slides = slidesIn(deck);
	const parts = deck.paths.filter((path) => !path.endsWith('.rels'));

	test('holds nothing but XML that a strict parser reads', () => {
		for (const path of deck.paths.filter(isXml)) expect(() => deck.xml(path), path).not.toThrow();
	});

	test('names every part in its content types, and no part it lacks', () => {
		const types = deck.xml('[Content_Types].xml');
		const overrides = all(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1));
		const endings = all(types, 'Default').map(({ attributes }) => attributes.Extension);
		const needed = parts.filter((path) => path !== '[Content_Types].xml');
		for (const path of needed.filter(isXml)) expect(overrides).toContain(path);
		for (const path of needed.filter((part) => !isXml(part))) {
			expect(endings).toContain(path.split('.').at(-1));
		}
		for (const path of overrides) expect(deck.paths).toContain(path);
		expect(new Set(overrides).size).toBe(overrides.length);
	});

	test('leads from part to part without a loose end', () => {
		for (const path of ['', ...parts]) {
			const related = deck.relationships(path);
			for (const { target } of related.values()) expect(deck.paths).toContain(target);
			if (path === '' || !isXml(path)) continue;
			for (const used of usedIds(deck.xml(path))) expect([...related.keys()]).toContain(used);
		}
	});

	test('gives every shape of a slide, layout and page of notes an id of its own', () => {
		for (const path of parts.filter((part) => /slides?\/|Layouts\/|Masters\/|notes/i.test(part))) {
			if (!isXml(path)) continue;
			const ids = all(deck.xml(path), 'p:cNvPr').map(({ attributes }) => attributes.id);
			expect(new Set(ids).size, path).toBe(ids.length);
			for (const id of ids) expect(Number(id)).toBeGreaterThan(0);
		}
	});

	test('describes every table, chart, drawing and tile in words', () => {
		for (const { xml: slide, path } of slides) {
			const own = first(slide, 'p:spTree').children.filter((child) => typeof child !== 'string');
			const objects = own.filter(
				(object) => OBJECTS.includes(object.name) && all(object, 'p:ph').length === 0
			);
			for (const object of objects) {
				expect(first(object, 'p:cNvPr').attributes.descr, path).toMatch(/\S{2}/);
			}
		}
	});

	test('holds no picture: everything on its slides can be edited', () => {
		expect(deck.paths.filter((path) => path.startsWith('ppt/media/'))).toEqual([]);
		for (const { xml: slide } of slides) {
			expect([...all(slide, 'p:pic'), ...all(slide, 'a:blip')]).toEqual([]);
		}
	});

	test('gives every slide one title in the title place of its layout, and a number', () => {
		for (const { path, xml: slide, title } of slides) {
			const [layout] = [...deck.relationships(path).values()].filter(
				({ type }) => type === 'slideLayout'
			);
			const places = placesIn(deck.xml(layout?.target ?? ''));
			expect(title).toMatch(/\S/);
			expect(title).not.toContain('|');
			for (const place of placesIn(slide)) expect(places).toContain(place);
			expect(placesIn(slide)).toContain('sldNum 12');
		}
	});

	test('states source and date on every slide and in its notes', () => {
		for (const { xml: slide, notes } of slides) {
			const foot = all(slide, 'p:sp').find((shape) => placesIn(shape).includes('ftr 11'));
			expect(textOf(present(foot))).toMatch(/(?:^|\. )Source: /);
			expect(notes).toMatch(/Source: /);
			expect(notes).toContain('Made with Fourpoint on 24 November 2026.');
		}
	});

	test('is read in order: title, subtitle, figure, note, source, number', () => {
		for (const { xml: slide } of slides) {
			const order = [
				'title',
				'ctrTitle',
				'body 13',
				'figure',
				'body 1',
				'body 14',
				'ftr 11',
				'sldNum 12'
			];
			const found = first(slide, 'p:spTree')
				.children.filter((child) => typeof child !== 'string')
				.filter(({ name }) => OBJECTS.includes(name))
				.map((shape) => order.indexOf(placesIn(shape)[0] ?? 'figure'));
			expect(found).toEqual([...found].sort((left, right) => left - right));
			expect(found).not.toContain(-1);
		}
	});

	test('is written in British English and set in Arial', () => {
		for (const { xml: slide } of slides) {
			const languages = [...all(slide, 'a:rPr'), ...all(slide, 'a:endParaRPr')];
			for (const { attributes } of languages) expect(attributes.lang).toBe('en-GB');
			expect(all(slide, 'a:latin')).toEqual([]);
		}
		for (const font of all(deck.xml('ppt/theme/theme1.xml'), 'a:latin')) {
			expect(font.attributes.typeface).toBe('Arial');
		}
	});
});

test('text from a file stays text', () => {
	const [, deck] = present(decks.find(([name]) => name === 'hostile text'));
	const words = slidesIn(deck).map(({ xml: slide }) => textOf(slide));
	expect(words.join()).toContain('</a:t></a:r><script>alert(1)</script>');
	expect(words.join()).toContain(']]> &amp; &#0; "quoted"');
	expect(words.join()).toContain('escape , , half  character');
});

test('the file says who made it, what it is and when', async () => {
	const deck = openPackage(await deckOf([], { ...OPTIONS, subject: 'Children’s services' }));
	const core = deck.xml('docProps/core.xml');
	expect(textOf(first(core, 'dc:title'))).toBe('A deck');
	expect(textOf(first(core, 'dc:subject'))).toBe('Children’s services');
	expect(textOf(first(core, 'dc:creator'))).toBe('Fourpoint');
	expect(textOf(first(core, 'dc:language'))).toBe('en-GB');
	expect(textOf(first(core, 'dcterms:created'))).toBe('2026-11-24T12:00:00Z');
});

test('the same slides and day give the same bytes', async () => {
	const [one, other] = [
		await deckOf(everySlide(example(), DRAW), OPTIONS),
		await deckOf(everySlide(example(), DRAW), OPTIONS)
	];
	expect(Buffer.compare(one, other)).toBe(0);
	const later = await deckOf(everySlide(example(), DRAW), { ...OPTIONS, madeOn: '2026-11-25' });
	expect(Buffer.compare(one, later)).not.toBe(0);
});

test('progress is told after each source', async () => {
	const told: string[] = [];
	const sources = everySlide(example(), DRAW).slice(0, 3);
	await deckOf(sources, { ...OPTIONS, onProgress: (done, of) => told.push(`${done} of ${of}`) });
	expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3']);
});

describe('a package', () => {
	const part = (path: string, target?: string): Part => ({
		path,
		contentType: 'text/xml',
		content: xml`<a/>`,
		relationships: target === undefined ? [] : [{ id: 'rId1', type: 'slide', target }]
	});

	test.each([
		['a/b/one.xml', 'a/c/two.xml', '../c/two.xml'],
		['a/one.xml', 'a/two.xml', 'two.xml'],
		['a/one.xml', 'a/b/two.xml', 'b/two.xml'],
		['one.xml', 'a/two.xml', 'a/two.xml']
	])('leads from %s to %s by %s', (from, to, written) => {
		const file = openPackage(packageBytes([part(from, to), part(to)], [], '2026-11-24'));
		const slash = from.lastIndexOf('/') + 1;
		const relationships = file.xml(`${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`);
		expect(first(relationships, 'Relationship').attributes.Target).toBe(written);
	});

	test('is refused when a relationship leads nowhere or two parts share a path', () => {
		expect(() => packageBytes([part('a.xml', 'b.xml')], [], '2026-11-24')).toThrow('no part b.xml');
		expect(() => packageBytes([part('a.xml'), part('a.xml')], [], '2026-11-24')).toThrow('share');
	});
});

/** What can stand on a slide. */
const OBJECTS = ['p:sp', 'p:graphicFrame', 'p:grpSp', 'p:pic'];

/** Every relationship that markup names. */
function usedIds(root: XmlElement): readonly string[] {
	const own = Object.entries(root.attributes)
		.filter(([name]) => name.startsWith('r:'))
		.map(([, value]) => value);
	return [
		...own,
		...root.children.flatMap((child) => (typeof child === 'string' ? [] : usedIds(child)))
	];
}

/** The places a slide or layout has, as type and index: `body 13`. */
function placesIn(root: XmlElement): readonly string[] {
	return all(root, 'p:ph').map(({ attributes: { type = '', idx } }) =>
		idx === undefined ? type : `${type} ${idx}`
	);
}
