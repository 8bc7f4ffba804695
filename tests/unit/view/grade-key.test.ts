import { expect, test } from 'vitest';
import { gradeKey } from '#lib/view/grade-key.ts';
import { figures, grades, inspectionOf } from '../inspection-of.ts';

const sif = (grade: string) =>
	inspectionOf('framework,service,area,grade', `SIF,Both,Overall effectiveness,${grade}`);

test.each([
	['adequate', grades({ Safeguarding: '3 4' }), 'Adequate'],
	['requires improvement', grades({ Safeguarding: 'RI 4' }), 'Requires improvement'],
	['both words', grades({ Safeguarding: 'RI Adequate' }), 'Adequate or requires improvement'],
	[
		'both words in a conflict',
		grades({ Safeguarding: 'RI/4 3/1 A' }),
		'Adequate or requires improvement'
	],
	['no grade 3 under a later framework', sif('4'), 'Requires improvement'],
	['no grade at all under a later framework', sif(''), 'Requires improvement'],
	['no judgement and no framework', figures('Both,C,a,5'), 'Adequate'],
	[
		'a word that its framework did not use',
		inspectionOf(
			'framework,service,area,grade',
			'SLAC,Safeguarding,Overall effectiveness,RI',
			'SLAC,Safeguarding,Being safe,2'
		),
		'Adequate'
	]
])('grade 3 is named by the inspection: %s', (_name, inspection, third) => {
	expect(gradeKey(inspection).map(({ grade, word }) => `${grade} ${word}`)).toEqual([
		'1 Outstanding',
		'2 Good',
		`3 ${third}`,
		'4 Inadequate'
	]);
});
