import { expect, test } from 'vitest';
import type { Inspection } from '#lib/domain/inspection.ts';
import { glance } from '#lib/view/answers/glance.ts';
import { example } from '../../../example.ts';
import { figures, grades, inspectionOf, judgements } from '../../inspection-of.ts';

const tiles = (inspection: Inspection) =>
	glance(inspection).tiles.map(({ name, words, of, share }) =>
		[`${name}: ${words}, ${of}`, share].filter((part) => part !== null).join('; ')
	);

test('the title is the answer, without the name that the page has said', () => {
	expect(glance(example()).title).toBe(
		'Safeguarding is inadequate overall; services for looked-after children are adequate'
	);
	expect(glance(figures('Both,Children,on a plan,355')).title).toBe('No judgement has a grade');
});

test.each([
	[
		'two overall grades',
		example(),
		[
			'Safeguarding: 4 Inadequate, overall; inadequate in four of ten judgements',
			'Looked-after children: 3 Adequate, overall; inadequate in one of twelve judgements'
		]
	],
	[
		'one for both services, which is about every judgement',
		inspectionOf(
			'framework,area,grade',
			'ILACS,Overall effectiveness,Good',
			'ILACS,Help and protection,Inadequate',
			'ILACS,Children in care,Good'
		),
		['Both services: 2 Good, overall; inadequate in one of three judgements']
	],
	[
		'none: the judgements themselves',
		judgements('Safeguarding,Help and protection,4', 'Looked-after children,Care leavers,3'),
		[
			'Help and protection: 4 Inadequate, safeguarding',
			'Care leavers: 3 Adequate, looked-after children'
		]
	],
	[
		'none, and more judgements than a glance takes in',
		grades({ Safeguarding: '1 2 3 4 1 2 3' }),
		[]
	],
	[
		'an overall grade alone, which is no share of anything',
		judgements('Safeguarding,Overall effectiveness,4'),
		['Safeguarding: 4 Inadequate, overall']
	],
	[
		'an overall grade that is missing',
		judgements(
			'Safeguarding,Overall effectiveness,',
			'Safeguarding,Being healthy,3',
			'Safeguarding,Staying safe,4'
		),
		['Safeguarding: no grade, overall; inadequate in one of two judgements with a grade']
	],
	['no judgement', figures('Both,Children,on a plan,355'), []]
])('%s', (_name, inspection, said) => {
	expect(tiles(inspection)).toEqual(said);
});
