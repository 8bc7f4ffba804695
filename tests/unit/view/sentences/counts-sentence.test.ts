import { expect, test } from 'vitest';
import { gradeCounts } from '#lib/select/grade-counts.ts';
import { countsSentence } from '#lib/view/sentences/counts-sentence.ts';
import { gradeKey } from '#lib/view/grade-key.ts';
import { figures, grades } from '../../inspection-of.ts';

test.each([
	[
		'each service is a sentence, best grade first',
		grades({ Safeguarding: '4 3 4', 'Looked-after children': '2' }),
		'Safeguarding: 1 adequate and 2 inadequate. Looked-after children: 1 good.'
	],
	[
		'four grades make a list',
		grades({ Safeguarding: '4 3 2 1' }),
		'Safeguarding: 1 outstanding, 1 good, 1 adequate and 1 inadequate.'
	],
	[
		'conflicts are said and not counted',
		grades({ Safeguarding: '3 2/3 1/4' }),
		'Safeguarding: 1 adequate and 2 with conflicting grades.'
	],
	[
		'one conflict too',
		grades({ Safeguarding: '3 2/3' }),
		'Safeguarding: 1 adequate and 1 with conflicting grades.'
	],
	[
		'the wording is that of the inspection',
		grades({ Both: 'RI RI' }),
		'Both services: 2 requires improvement.'
	],
	[
		'a missing grade is said beside',
		grades({ Safeguarding: '3 - 2/3 -' }),
		'Safeguarding: 1 adequate, 1 with conflicting grades and 2 without a grade.'
	],
	[
		'a service without any grade',
		grades({ Safeguarding: '-' }),
		'Safeguarding: 1 without a grade.'
	],
	['no judgement at all', figures('Both,Children,on a plan,355'), 'No judgement.']
])('%s', (_name, inspection, sentence) => {
	expect(countsSentence(gradeCounts(inspection), gradeKey(inspection), inspection)).toBe(sentence);
});
