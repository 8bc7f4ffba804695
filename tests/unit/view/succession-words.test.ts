import { expect, test } from 'vitest';
import type { Inspection } from '#lib/domain/inspection.ts';
import { latestOf } from '#lib/select/latest-of.ts';
import { successionSentences } from '#lib/view/succession-words.ts';
import { listWords } from '#lib/view/words/sentence.ts';
import { example } from '../../example.ts';
import { inspectionOf } from '../inspection-of.ts';

const of = (authority: string, published = '', code = '') =>
	inspectionOf(
		'authority,authority_code,framework,published,area,grade',
		`"${authority}",${code},SIF,${published},Overall judgement,Good`
	);

const said = (inspection: Inspection) =>
	successionSentences(inspection).map((parts) =>
		parts.map((part) => (typeof part === 'string' ? part : part.name)).join('')
	);

test.each([
	['Cumbria', '2015', ['Replaced by Cumberland and Westmorland and Furness on 1 April 2023']],
	[
		'Cumbria County Council',
		'',
		['Cumbria was replaced by Cumberland and Westmorland and Furness on 1 April 2023']
	],
	['Westmorland and Furness', '', ['Took over from Cumbria on 1 April 2023']],
	['Poole', '2017', ['Replaced by Bournemouth, Christchurch and Poole on 1 April 2019']],
	[
		'Dorset',
		'2016',
		[
			'Dorset County Council was replaced by Bournemouth, Christchurch and Poole; and Dorset Council on 1 April 2019'
		]
	],
	['Dorset', '2021', ['Dorset Council took over from Dorset County Council on 1 April 2019']],
	['Dorset', '', []],
	[
		'BCP',
		'',
		[
			'Bournemouth, Christchurch and Poole took over from Bournemouth, Dorset County Council and Poole on 1 April 2019'
		]
	],
	[
		'Buckinghamshire',
		'2018',
		['Buckinghamshire County Council was replaced by Buckinghamshire Council on 1 April 2020']
	],
	['Leeds', '2018', []],
	['Northtown', '2018', []]
])('of %s in "%s": %j', (authority, published, sentences) => {
	expect(said(of(authority, published))).toEqual(sentences);
});

test('names are joined as in every other list', () => {
	const [parts = []] = successionSentences(of('Dorset', '2016'));
	const names = parts.flatMap((part) => (typeof part === 'string' ? [] : part.name));
	expect(said(of('Dorset', '2016')).join()).toContain(listWords(names));
});

test('the built-in report names the successors of its council', () => {
	expect(said(example())).toHaveLength(1);
});

test('the latest inspection of an authority is found, under whichever name', () => {
	const [first, second, other] = [
		of('Cumberland', '2024-11-26'),
		of('Cumberland Council', '2025-06-01'),
		of('Leeds', '2026-01-01')
	];
	const among = (...inspections: readonly Inspection[]) =>
		inspections.map((inspection) => ({ inspection, file: 'test.csv' }));
	expect(latestOf(among(first, second, other), 'E06000063')).toBe(second);
	expect(latestOf(among(second, first), 'E06000063')).toBe(second);
	expect(latestOf(among(other), 'E06000063')).toBeNull();
	expect(latestOf([], 'E06000063')).toBeNull();
	// Rows of no known authority are not taken for those of an unknown code.
	expect(latestOf(among(of('Northtown')), 'E99999999')).toBeNull();
});
