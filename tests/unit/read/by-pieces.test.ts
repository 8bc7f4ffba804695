import { expect, test } from 'vitest';
import { readGrids } from '#lib/assemble/read-inspections.ts';
import { NO_DECISIONS } from '#lib/read/decisions.ts';
import { readTables } from '#lib/read/read-tables.ts';
import { chanceOf, type Chance } from '../../fuzz/chance.ts';

const HEADERS = [
	'authority,framework,inspection,published,service,area,grade',
	'authority,published,service,area,value,kind,measure,note',
	'service,area,grade,authority,published',
	'authority,framework,service,area,grade,source',
	'authority,service,area,grade,remarks'
];

const WORDS: Readonly<Record<string, readonly string[]>> = {
	authority: ['Northtown', 'Westham', '"Westham, London"', '"Northtown"', 'Cumbria'],
	framework: ['SLAC', 'ILACS', 'SIF', '', 'OWN'],
	inspection: ['', 'First', 'Second'],
	published: ['2012-05-29', '29 May 2012', '2011', '', '31/02/2012'],
	service: ['Safeguarding', 'Looked-after children', 'Both', 'safeguarding'],
	area: [
		'Overall effectiveness',
		'"Being healthy"',
		'"Quality, of care"',
		'Leadership',
		'"A ""B"""'
	],
	grade: ['1', '2', '3', '4', 'Good', 'Adequate', 'Requires improvement', 'Inadequate', '', 'RI'],
	value: ['1', '2', 'Good', '40%', '12'],
	kind: ['', 'judgement', 'figure', 'visit', 'action'],
	measure: ['', 'Children'],
	note: ['', 'See below', '"Two, notes"'],
	source: ['', 'Report', 'Other report'],
	remarks: ['', 'seen']
};

/** What rows seldom hold, each of which asks for more care. */
const ODD = [
	'',
	' ',
	'"',
	'x\ny',
	'"x\ny"',
	'authority',
	'\u202e',
	'=1+1',
	"'=1+1",
	'Adequete',
	'a,b'
];

/** A table whose rows repeat, here and there with something odd. */
function chanceTable(chance: Chance): string {
	const header = chance.pick(HEADERS);
	const columns = header.split(',');
	const oddness = chance.pick([0, 0, 0, 60, 12]);
	const cell = (column: string) =>
		oddness > 0 && chance.below(oddness) === 0
			? chance.pick(ODD)
			: chance.pick(WORDS[column] ?? ['']);
	const rows = chance.several(8, () => {
		const first = columns.map(cell);
		return chance
			.several(6, () =>
				columns.map((column, at) =>
					['authority', 'framework', 'inspection', 'published'].includes(column)
						? (first[at] ?? '')
						: cell(column)
				)
			)
			.map((cells) => cells.join(','));
	});
	const above = chance.pick(['', '', '', 'A title\n', '\n']);
	return above + [header, ...rows.flat()].join(chance.pick(['\n', '\n', '\r\n']));
}

test('rows read by their pieces say what they say when each is read by itself', () => {
	let byPieces = 0;
	for (let seed = 0; seed < 400; seed += 1) {
		const text = chanceTable(chanceOf(seed));
		const source = { text, grids: [] };
		// With any decision each row is read by itself.
		const decisions = { ...NO_DECISIONS, leftOut: [{ sheet: null, line: 0 }] };
		expect(readGrids(source, 'file'), text).toEqual(readGrids(source, 'file', decisions));
		if (readTables(source).tables.some(({ alike }) => alike !== undefined)) byPieces += 1;
	}
	expect(byPieces).toBeGreaterThan(60);
});
