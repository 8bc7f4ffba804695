import { expect, test } from 'vitest';
import { GRADES } from '#lib/domain/grade.ts';
import { gradeWord } from '#lib/domain/grade-words.ts';
import { timelineTitle } from '#lib/view/chart/timeline/timeline-title.ts';
import { councilCalled, northtown, overall } from '../../../council-of.ts';

const WORDS = GRADES.map((grade) => gradeWord(grade, 'requires-improvement').toLowerCase());

const PAIRS = WORDS.flatMap((from, one) =>
	WORDS.map((to, other) => [from, to, one + 1, other + 1])
);

test.each(PAIRS)('from %s to %s the grades are told in their order', (from, to, one, other) => {
	const title = timelineTitle(northtown(overall(2018, one), overall(2022, other)));
	expect(title).toBe(
		from === to
			? `Northtown: ${from} overall in 2018 and 2022`
			: `Northtown: ${from} overall in 2018; ${to} overall in 2022`
	);
	expect(title).not.toMatch(/better|worse|improved|fell|rose|→/);
});

const slac = (safeguarding: string, lookedAfter: string, label = '') =>
	[
		['Safeguarding', safeguarding],
		['Looked-after children', lookedAfter]
	].map(
		([service = '', grade = '']) =>
			`SLAC,${label},2010-03-01,${service},Overall effectiveness,${grade}`
	);

test.each([
	['one inspection', [overall(2024, 2)], 'good overall in 2024'],
	['no grade', [overall(2024, '')], 'one inspection, and no overall grade'],
	[
		'no grade twice',
		[overall(2019, ''), overall(2024, '')],
		'two inspections, and no overall grade'
	],
	['no grade once', [overall(2019, ''), overall(2024, 4)], 'inadequate overall in 2024'],
	['the worse of two services', slac('4', '3'), 'inadequate for safeguarding in 2010'],
	['the worse of two services', slac('2', '3'), 'adequate for looked-after children in 2010'],
	['two services alike', slac('2', '2'), 'good for both services in 2010'],
	['one of two services graded', slac('', '2'), 'good for looked-after children in 2010'],
	[
		'Adequate and Requires improvement keep their words',
		[...slac('3', '3'), overall(2018, 3)],
		'adequate for both services in 2010; requires improvement overall in 2018'
	],
	[
		'two of one year have their months',
		[
			'CPI,,2013-01-21,Safeguarding,Overall effectiveness,4',
			'CPI,Re-inspection,2013-07-26,Safeguarding,Overall effectiveness,3',
			overall(2018, 3)
		],
		'inadequate for child protection in January 2013; adequate for child protection in July 2013; requires improvement overall in 2018'
	],
	[
		'five turns: the last four',
		[overall(2010, 1), overall(2012, 2), overall(2014, 3), overall(2016, 4), overall(2018, 3)],
		'good overall in 2012; requires improvement overall in 2014; inadequate overall in 2016; requires improvement overall in 2018'
	]
])('%s', (_what, rows, words) => {
	const since = rows.length === 5 ? ' since 2012' : '';
	expect(timelineTitle(northtown(...rows))).toBe(`Northtown${since}: ${words}`);
});

test.each([
	[
		'Cumbria',
		'Cumbria: inadequate for safeguarding in 2012, child protection in 2013 and overall in 2015; requires improvement overall in 2018 and 2022'
	],
	[
		'Sandwell',
		'Sandwell: inadequate for safeguarding in 2010; adequate for safeguarding in 2012; inadequate for child protection in April 2013, looked-after children in August 2013 and overall in 2015 and 2018; requires improvement overall in 2022'
	],
	['Cumberland', 'Cumberland: good overall in 2024']
])('%s', (name, title) => {
	expect(timelineTitle(councilCalled(name).inspections)).toBe(title);
});
