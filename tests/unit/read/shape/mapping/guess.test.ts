import { expect, test } from 'vitest';
import { guessMapping } from '#lib/read/shape/mapping/guess.ts';
import { columnsAs, lacksOf } from '#lib/read/shape/mapping/mapping.ts';
import { plainTable } from '#lib/read/shape/table-columns.ts';
import { gridOfText } from '../grid-of-text.ts';
import * as files from './unfamiliar-files.ts';

function guess({ text }: files.UnfamiliarFile) {
	const table = plainTable(gridOfText(text, text.includes(';') ? ';' : ',').rows);
	if (table === null) throw new RangeError('The text has no table.');
	return guessMapping(table);
}

/** What each column is taken for: `authority=Council, grade=Standards|Wellbeing`. */
function said(mapping: ReturnType<typeof guess>): string {
	const roles = [...new Set(mapping.columns.flatMap(({ role }) => role ?? []))];
	return roles
		.map((role) => {
			const headings = columnsAs(mapping, role).map(({ heading }) => heading);
			return `${role}=${headings.join('|')}`;
		})
		.join(', ');
}

test.each([
	[
		files.CARE_HOMES,
		'long',
		'authority=Location Name, area=Domain, grade=Latest Rating, published=Publication Date',
		null
	],
	[
		files.POLICE,
		'wide',
		'authority=Force, published=Published, grade=Preventing crime|Investigating crime|Protecting vulnerable people',
		['Outstanding', 'Good', 'Adequate', 'Requires improvement', 'Inadequate']
	],
	[
		files.SCHOOLS,
		'by-date',
		'authority=School, grade=May 2017|June 2021|March 2024',
		['1', '2', '3', '4']
	],
	[
		files.FIRE,
		'wide',
		'authority=Service, inspected_from=Inspection start, grade=Effectiveness|Efficiency|People',
		null
	],
	[
		files.PRISONS,
		'wide',
		'authority=Prison, published=Report published, grade=Safety|Respect|Purposeful activity|Preparation for release',
		['1', '2', '3', '4']
	],
	[
		files.PROBATION,
		'wide',
		'authority=Probation unit, published=Date published, grade=Overall|Leadership|Staffing|Assessing',
		null
	],
	[
		files.WALES,
		'wide',
		'authority=Council, grade=Standards|Wellbeing|Leadership',
		[
			'Excellent',
			'Good',
			'Adequate and needs improvement',
			'Unsatisfactory and needs urgent improvement'
		]
	],
	[
		files.COLLEAGUE,
		'long',
		'authority=Council, area=Area, grade=Judgement, published=Date of report',
		['1', '2', '3', '4']
	],
	[
		files.SEMICOLONS,
		'wide',
		'authority=Council, authority_code=GSS, published=Publication date, grade=Overall effectiveness|Impact of leaders|Help and protection|Children in care',
		null
	],
	[files.TURNED, 'turned', 'area=Area, grade=Kent|Essex|Devon', null],
	[
		files.LETTERS,
		'wide',
		'authority=Council, grade=Leadership|Practice|Outcomes',
		['A', 'B', 'C', 'D', 'E']
	]
])('what $name can be taken for', (file, form, columns, steps) => {
	const mapping = guess(file);
	expect(mapping.form).toBe(form);
	expect(said(mapping)).toBe(columns);
	expect(mapping.scale?.steps.map(({ name }) => name) ?? null).toEqual(steps);
	// Nothing but its reader says which end of another scale is better.
	expect(mapping.scale?.is ?? 'unordered').toBe('unordered');
	expect(lacksOf(mapping)).toEqual([]);
});

test('a framework is known by three of its areas and more', () => {
	expect(guess(files.SEMICOLONS).framework).toBe('ILACS');
	expect(guess(files.TURNED).framework).toBe('ILACS');
	expect(guess(files.COLLEAGUE).framework).toBe('');
});

test('what is no authority with children’s services is called by what heads the names', () => {
	expect(guess(files.PRISONS).framework).toBe('Prison');
	expect(guess(files.CARE_HOMES).framework).toBe('Location');
	expect(guess(files.WALES).framework).toBe('Council');
});
