import { describe, expect, test } from 'vitest';
import type { Grade } from '#lib/domain/grade.ts';
import { gradeHeatmap } from '#lib/view/chart/heatmap/grade-heatmap.ts';
import { WHOLE_HEATMAP } from '#lib/view/chart/heatmap/heatmap-choice.ts';
import { worstGradeSentence } from '#lib/view/sentences/grade-sentences.ts';
import { grades } from '../inspection-of.ts';

/** Grade of safeguarding, grade of looked-after children, and the headline they make. */
const PAIRS: readonly (readonly [string, string, string])[] = [
	['1', '1', 'Safeguarding and services for looked-after children are both outstanding'],
	['1', '2', 'Safeguarding is outstanding; services for looked-after children are good'],
	['1', '3', 'Safeguarding is outstanding; services for looked-after children are adequate'],
	['1', '4', 'Safeguarding is outstanding; services for looked-after children are inadequate'],
	['2', '1', 'Safeguarding is good; services for looked-after children are outstanding'],
	['2', '2', 'Safeguarding and services for looked-after children are both good'],
	['2', '3', 'Safeguarding is good; services for looked-after children are adequate'],
	['2', '4', 'Safeguarding is good; services for looked-after children are inadequate'],
	['3', '1', 'Safeguarding is adequate; services for looked-after children are outstanding'],
	['3', '2', 'Safeguarding is adequate; services for looked-after children are good'],
	['3', '3', 'Safeguarding and services for looked-after children are both adequate'],
	['3', '4', 'Safeguarding is adequate; services for looked-after children are inadequate'],
	['4', '1', 'Safeguarding is inadequate; services for looked-after children are outstanding'],
	['4', '2', 'Safeguarding is inadequate; services for looked-after children are good'],
	['4', '3', 'Safeguarding is inadequate; services for looked-after children are adequate'],
	['4', '4', 'Safeguarding and services for looked-after children are both inadequate']
];

const LATER_WORDS: readonly (readonly [string, string, string])[] = [
	['RI', 'RI', 'Safeguarding and services for looked-after children both require improvement'],
	['2', 'RI', 'Safeguarding is good; services for looked-after children require improvement'],
	[
		'RI',
		'4',
		'Safeguarding requires improvement; services for looked-after children are inadequate'
	],
	[
		'Adequate',
		'RI',
		'Safeguarding is adequate; services for looked-after children require improvement'
	]
];

const each = (safeguarding: string, lookedAfter: string) =>
	grades({ Safeguarding: safeguarding, 'Looked-after children': lookedAfter });

describe('with one judgement each, the headline names both grades', () => {
	test.each([...PAIRS, ...LATER_WORDS])('%s and %s: %s', (safeguarding, lookedAfter, headline) => {
		expect(worstGradeSentence(each(safeguarding, lookedAfter))).toBe(headline);
	});

	test.each(PAIRS)(
		'%s and %s, whatever grade is asked for',
		(safeguarding, lookedAfter, headline) => {
			for (const grade of [1, 2, 3, 4] satisfies Grade[]) {
				const choice = { ...WHOLE_HEATMAP, grade };
				expect(gradeHeatmap(each(safeguarding, lookedAfter), choice).title).toBe(headline);
			}
		}
	);
});

test.each([
	[
		'2 -',
		'3',
		'In one judgement with a grade each, safeguarding is good; services for looked-after children are adequate'
	],
	[
		'2',
		'2 -',
		'In one judgement with a grade each, safeguarding and services for looked-after children are both good'
	],
	[
		'2 1/4',
		'3',
		'In one judgement with a single grade each, safeguarding is good; services for looked-after children are adequate'
	],
	['2', '-', 'Safeguarding is good; services for looked-after children have no grade'],
	['-', '4', 'Services for looked-after children are inadequate; safeguarding has no grade'],
	['2', '1/4', 'Safeguarding is good; services for looked-after children have no single grade'],
	[
		'2 -',
		'-',
		'Safeguarding is good in its only judgement with a grade; services for looked-after children have no grade'
	],
	['2/4', '-', 'No judgement has a single grade'],
	['-', '-', 'No judgement has a grade']
])('blanks and conflicts beside it are said: %s and %s', (safeguarding, lookedAfter, headline) => {
	expect(worstGradeSentence(each(safeguarding, lookedAfter))).toBe(headline);
});
