import { expect, test } from 'vitest';
import { byAuthority } from '#lib/select/many/by-authority.ts';
import { councilPack } from '#lib/view/pack/council-pack.ts';
import { regionPack } from '#lib/view/pack/region-pack.ts';
import { RECORD, recorded } from '../../select/many/england.ts';

const all = RECORD.inspections;

function packOf(name: string, known = all) {
	const own = [...byAuthority(recorded()).values()].find((group) =>
		group.some(({ authority }) => authority === name)
	);
	const [first, ...others] = own ?? [];
	if (first === undefined) throw new Error(`${name} is not in the record.`);
	return councilPack([first, ...others], known);
}

test('an authority among its peers: its latest inspection, over time, beside its neighbours, both services', () => {
	const { stem, title, slides } = packOf('Kent');
	expect(stem).toBe('kent');
	expect(title).toBe('Kent, inspected 9 May 2022');
	expect(slides.map(({ key }) => key)).toEqual([
		...['title', 'overall', 'grade-heatmap', 'over-time', 'peers', 'both-services', 'method']
	]);
	expect(slides.find(({ key }) => key === 'peers')?.title).toBe(
		'Kent is outstanding overall; none of its ten statistical neighbours is graded better, two are the same'
	);
});

test('all sources stand at the end, with that of the neighbours', () => {
	const method = packOf('Kent').slides.at(-1);
	const said = method?.kind === 'method' ? method.points.map(({ text }) => text).join(' ') : '';
	expect(said).toContain('Local authority inspection outcomes as at 31 March 2025');
	expect(said).toContain("Children's social care data in England 2023");
	expect(said).toContain('statistical neighbours model, 2025');
});

test('a council that has ended stands in its region as on its last day', () => {
	const { slides } = packOf('Cumbria');
	expect(slides.find(({ key }) => key === 'peers')?.title).toBe(
		'Cumbria requires improvement overall; seven of the 22 other councils in the North West are graded better, eleven are the same'
	);
});

test('a council alone has no slides of others', () => {
	const { slides } = packOf(
		'Kent',
		recorded().filter(({ authority }) => authority === 'Kent')
	);
	expect(slides.map(({ key }) => key)).toEqual([
		...['title', 'overall', 'grade-heatmap', 'over-time', 'method']
	]);
});

test('a region: its councils as a grid, counted by area, and for both services', () => {
	const { stem, title, slides } = regionPack('North West', all);
	expect([stem, title]).toEqual(['north-west', 'North West, ILACS, 2021–2025']);
	expect(slides.map(({ key }) => key)).toEqual([
		...['title', 'national-grid', 'distribution', 'both-services', 'method']
	]);
});
