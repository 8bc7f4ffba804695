import { describe, expect, test } from 'vitest';
import { reportDocument } from '#lib/read/report/document/report-document.ts';
import { figuresOf } from '#lib/read/report/figures/figures-of.ts';
import type { FigureFinding } from '#lib/read/report/finding.ts';
import { textOfPlain } from '#lib/read/report/text-of-plain.ts';

/** The figures of one numbered paragraph. */
const figuresIn = (words: string): readonly FigureFinding[] =>
	figuresOf(reportDocument(textOfPlain(`Gardens\n\n7. ${words}`)));

/** `nearly 17 of about 58 count`, with the period behind an `@`. */
function told({ value, unit, hedge, outOf, outOfHedge, period }: FigureFinding): string {
	const of = outOf === null ? '' : ` of ${outOfHedge === null ? '' : `${outOfHedge} `}${outOf}`;
	const at = period === null ? '' : ` @ ${period}`;
	return `${hedge === null ? '' : `${hedge} `}${value}${of} ${unit}${at}`;
}

describe('A number of a report', () => {
	test.each([
		['There are 281 wide gardens.', ['281 count']],
		['There are 1,208 gardens (1.7%) with a pond.', ['1208 count', '1.7 percent']],
		['Five gardens have a pond.', ['5 count']],
		['Nearly 90,000 people have one.', ['nearly 90000 count']],
		['Just over 14% of gardens have one.', ['just over 14 percent']],
		['Some 93 per cent of gardens have one.', ['some 93 percent']],
		['No fewer than 12 gardens have one.', ['no fewer than 12 count']],
		['In 2011, 71% of gardens had one and 64% a shed.', ['71 percent @ 2011', '64 percent @ 2011']],
		['By 31 March 2012 all 24 gardens had one.', ['24 count @ 31 March 2012']],
		[
			'From April 2010 to March 2011, 31 gardens were dug.',
			['31 count @ April 2010 to March 2011']
		],
		['Gardens came to 46 in 2010/11.', ['46 count @ 2010/11']],
		['At the time of the inspection 12 gardens were open.', ['12 count @ at inspection']],
		['There are currently 22 gardens.', ['22 count @ at inspection']],
		[
			'Ponds are known for all but two gardens in the last three years.',
			['2 count @ last three years']
		],
		['In total, 17 of the 58 gardens seen were sold.', ['17 of 58 count']],
		['Eight out of the county’s 21 gardens are open.', ['8 of 21 count']],
		[
			'Around 88 out of approximately 310 gardens are open.',
			['around 88 of approximately 310 count']
		],
		[
			'There are 90 gardens out of a total of just under 410 plots.',
			['90 of just under 410 count', 'just under 410 count']
		],
		['A pond was dug in one of the three gardens.', ['1 of 3 count']],
		['None of the 14 gardens is open.', ['0 of 14 count']]
	])('is read with what stands around it: %s', (words, expected) => {
		expect(figuresIn(words).map(told)).toEqual(expected);
	});

	test.each([
		'Gardens were seen from 10 to 20 April 2012, and again on 3rd May.',
		'This was so in 2011, in 2010/11 and until January 2012.',
		'Section 47 enquiries, Regulation 33 visits and paragraphs 12 and 14 say so.',
		'Children aged under 16, those between the ages of 5 and 11, and 16 and 17 year olds may come.',
		'Those over 16 and their carers may come until age 19.',
		'They come from Year 6 to Year 7, at Key Stage 2 and at Level 4.',
		'Letters are answered within 10 working days, in six weeks or three monthly.',
		'They are visited at least one time a month, and at least three monthly.',
		'The two gardens, both ponds and one another’s sheds are on a four point scale.',
		'A garden costs £250 and lies 20 miles away.',
		'No one has asked, as one gardener put it.',
		'Telephone 0300 000 0000 or write to 1 Garden Street.',
		'They gained five or more of any A* to C grades.'
	])('is none where it counts nothing: %s', (words) => {
		expect(figuresIn(words)).toEqual([]);
	});

	test.each([
		['Of these, 71% are open, which is above the national average.', 'above the national average'],
		[
			'At 84% the share is down on the same months of the year before.',
			'down on the same months of the year before'
		],
		['There were 57 gardens, an increase from 29 in 2010.', 'an increase from 29 in 2010'],
		['The share has fallen from 21% in 2010 to 15% in 2011.', 'fallen from 21% in 2010'],
		[
			'There were 57 gardens. This is an increase from 29 at 31 March 2010.',
			'an increase from 29 at 31 March 2010'
		]
	])('keeps what it is set beside: %s', (words, comparison) => {
		const [figure, ...others] = figuresIn(words);
		expect(others).toEqual([]);
		expect(figure?.comparison).toBe(comparison);
	});

	test('is a candidate with words of its sentence, its paragraph and the heading above', () => {
		const [figure] = figuresIn('There are 37 gardens with a Pond in them, and no sheds.');
		expect(figure).toMatchObject({
			measure: 'Gardens with a Pond in them',
			topic: 'Gardens',
			service: 'context',
			headline: false,
			place: { paragraph: '7' }
		});
	});

	test('has the year of the sentence before, and nothing current of it', () => {
		const [, second] = figuresIn('In 2011, 71% of gardens had a pond. Some 93% had a shed.');
		expect(second?.period).toBe('2011');
		const [, current] = figuresIn('There are currently 22 gardens. Some 93% have a shed.');
		expect(current?.period).toBeNull();
	});
});

describe('A measure of the subject', () => {
	test.each([
		[
			'At present 281 children were subject to a child protection plan.',
			'Children subject to a child protection plan',
			'safeguarding'
		],
		['There were 512 looked after children.', 'Looked-after children', 'looked-after'],
		[
			'At 4 July 2016, 705 children were being looked after by the council.',
			'Looked-after children',
			'looked-after'
		],
		[
			'There are 97 young people entitled to leaving care services.',
			'Young people entitled to leaving care services',
			'looked-after'
		],
		[
			'There are 26 care leavers in higher education.',
			'Care leavers in higher education',
			'looked-after'
		],
		[
			'Overall, 84% of children attended their reviews.',
			'Children attending their looked-after reviews',
			'looked-after'
		],
		[
			'By the end of Key Stage 2, 71% achieved Level 4+ in English.',
			'Level 4 or above in English at the end of Key Stage 2',
			'looked-after'
		],
		[
			'Only 34% gained five or more of any A* to C grades.',
			'Five or more GCSEs at A* to C in any subjects',
			'looked-after'
		],
		[
			'Just 12% gained five or more A*-C passes including English and maths.',
			'Five or more GCSEs at A* to C including English and mathematics',
			'looked-after'
		],
		[
			'Some 93% of pupils gained at least one GCSE.',
			'At least one GCSE or equivalent',
			'looked-after'
		],
		[
			'Of looked after children, 40 have a statement of special educational need.',
			'Looked-after children with a statement of special educational need',
			'looked-after'
		],
		[
			'Lessons of three recent serious case reviews were told.',
			'Serious case reviews',
			'safeguarding'
		],
		[
			'In all, 17 of the 58 case files were referred back.',
			'Sampled case files sent back to the council because of concerns',
			'safeguarding'
		],
		[
			'Of the files seen only two had a photograph in them.',
			'Files seen that had a photograph in them',
			'safeguarding'
		],
		['Agency staff are now 12% of the whole.', 'Agency staff', 'both'],
		[
			'There are 900 children and young people aged 0 to 19.',
			'Children and young people aged 0 to 19',
			'context'
		]
	])('is known by name: %s', (words, measure, service) => {
		const headlines = figuresIn(words).filter(({ headline }) => headline);
		expect(headlines.map((each) => [each.measure, each.service])).toEqual([[measure, service]]);
	});

	test('is not taken for another by words that it shares', () => {
		const words = 'In May, 44 children looked after went missing, and one child was given a plan.';
		expect(figuresIn(words).filter(({ headline }) => headline)).toEqual([]);
	});
});

describe('Grades of homes and centres, which are those of other inspections', () => {
	test.each([
		[
			'Eight out of the county’s 21 children’s centres that were seen are judged good or outstanding.',
			["8 of 21 Children's centres judged good or outstanding"]
		],
		[
			'The five children’s homes are small. Three are judged good and one satisfactory. A fifth was judged inadequate.',
			[
				"3 of 5 Children's homes judged good",
				"1 of 5 Children's homes judged satisfactory",
				"1 of 5 Children's homes judged inadequate"
			]
		],
		['The five children’s homes are small. A fourth was judged inadequate.', []]
	])('are counted: %s', (words, expected) => {
		const counts = figuresIn(words).filter(({ headline }) => headline);
		expect(
			counts.map(({ value, outOf, measure }) => `${value} of ${outOf ?? 'none'} ${measure}`)
		).toEqual(expected);
	});

	test('are in doubt where another sentence says what is counted', () => {
		const figures = figuresIn('The five children’s homes are small. Three are judged good.');
		expect(figures.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
			['uncertain-words']
		]);
	});
});
