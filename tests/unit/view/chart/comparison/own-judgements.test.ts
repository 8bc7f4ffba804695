import { describe, expect, test } from 'vitest';
import { GRADES } from '#lib/domain/grade.ts';
import { comparisonView } from '#lib/view/chart/comparison/comparison.ts';
import { ilacsReport, sifReport } from '../../../../examples.ts';
import { grades, inspectionOf } from '../../../inspection-of.ts';

/** Grades for help and protection, children in care and, where there is a third, care leavers. */
function ilacs(...given: readonly string[]) {
	const areas = ['Help and protection', 'Children in care', 'Care leavers'];
	return inspectionOf(
		'framework,area,grade',
		...given.map((grade, index) => `ILACS,${areas[index] ?? ''},${grade}`)
	);
}

const APART =
	'No area is judged for each of the two services, so each stands by judgements of its own, which are about different things.';

describe('an ILACS report', () => {
	const { title, sentences, rows, compares, isBlank, saysHeading } = comparisonView(ilacsReport());

	test('sets the services side by side by their own judgements', () => {
		expect(compares).toBe('services');
		expect(isBlank).toBe(false);
		expect(saysHeading).toBe('Grade');
		expect(title).toBe(
			'Judged inadequate for help and protection; requires improvement for children in care; good for care leavers'
		);
	});

	test('says which service is worse, what is apart and what is judged once', () => {
		expect(sentences).toEqual([
			'Safeguarding has the worse grade, 4 inadequate for help and protection; the worst of looked-after children is 3 requires improvement for children in care.',
			APART,
			'Looked-after children are judged in two areas, each by itself: children in care and care leavers.',
			'Judged once for both services together: overall effectiveness (4 inadequate) and the impact of leaders (4 inadequate).'
		]);
	});

	test('has each judgement once, overall effectiveness too, with the word of its framework', () => {
		expect(
			rows.map(({ label, section, service, says }) => [label, section, service, says])
		).toEqual([
			['Help and protection', 'own', 'Safeguarding', '4 Inadequate'],
			['Children in care', 'own', 'Looked-after children', '3 Requires improvement'],
			['Care leavers', 'own', 'Looked-after children', '2 Good'],
			['Overall effectiveness', 'together', 'Both services', '4 Inadequate'],
			['The impact of leaders', 'together', 'Both services', '4 Inadequate']
		]);
	});

	test('has the whole names of its areas in its table', () => {
		expect(comparisonView(ilacsReport()).table().rows[1]).toEqual([
			'The experiences and progress of children in care',
			'Looked-after children',
			'3 Requires improvement'
		]);
	});
});

test('a SIF report names adoption and care leavers apart', () => {
	const { title, sentences } = comparisonView(sifReport());
	expect(title).toBe(
		'Requires improvement for help and protection and for care leavers; good for children looked after; outstanding for adoption'
	);
	expect(sentences[0]).toBe(
		'The two services have the same worst grade, 3 requires improvement: safeguarding for help and protection, looked-after children for care leavers.'
	);
	expect(sentences).toContain(
		'Looked-after children are judged in three areas, each by itself: children looked after, adoption and care leavers.'
	);
});

const WORDS = ['', 'outstanding', 'good', 'requires improvement', 'inadequate'];
const PAIRS = GRADES.flatMap((left) => GRADES.map((right) => [left, right] as const));

test.each(PAIRS)(
	'help and protection %i, children in care %i: the better is never said to be worse',
	(left, right) => {
		const { title, sentences } = comparisonView(ilacs(String(left), String(right)));
		const words = (grade: number) => `${grade} ${WORDS[grade] ?? ''}`;
		const own = `${words(left)} for help and protection`;
		const other = `${words(right)} for children in care`;
		const first =
			left === right
				? `The two services have the same grade, ${words(left)}: safeguarding for help and protection, looked-after children for children in care.`
				: left > right
					? `Safeguarding has the worse grade, ${own}; that of looked-after children is ${other}.`
					: `Looked-after children have the worse grade, ${other}; that of safeguarding is ${own}.`;
		expect(sentences.slice(0, 2)).toEqual([first, APART]);
		const worst = WORDS[Math.max(left, right)] ?? '';
		expect(title.toLowerCase()).toMatch(new RegExp(`^(judged )?${worst} for `));
		for (const words of [`${WORDS[left] ?? ''} for help`, `${WORDS[right] ?? ''} for`]) {
			expect(title.toLowerCase()).toContain(words);
		}
	}
);

test.each([
	[
		'no grade for one',
		['4', ''],
		'Judged inadequate for help and protection; no grade for children in care',
		['Children in care: no grade.']
	],
	[
		'a grade that is not published',
		['2', 'not published', '3'],
		'Requires improvement for care leavers; good for help and protection; not published for children in care',
		['Children in care: not published.']
	]
])('%s is said and compared with nothing', (_name, given, title, sentences) => {
	const view = comparisonView(ilacs(...given));
	expect(view.title).toBe(title);
	expect(view.sentences).toEqual(expect.arrayContaining(sentences));
});

test('grades that contradict one another leave open which service is worse', () => {
	const { title, sentences } = comparisonView(
		grades({ Safeguarding: '3', 'Looked-after children': '. 2/4' })
	);
	expect(title).toBe('Judged adequate for area 1; conflicting grades for area 2');
	expect(sentences).toEqual([
		APART,
		'The grades for area 2 contradict one another: 2 good, 4 inadequate.'
	]);
});

test('many judgements are counted by grade, those of both together apart', () => {
	const { title } = comparisonView(
		grades({ Safeguarding: '4 3 2', 'Looked-after children': '. . . 2 2 3', Both: '. . . . . . 4' })
	);
	expect(title).toBe(
		'Safeguarding is inadequate in one of three judgements; services for looked-after children are inadequate in none of three'
	);
});

test('no grade at all compares nothing', () => {
	const view = comparisonView(ilacs('', ''));
	expect(view.isBlank).toBe(true);
	expect(view.title).toBe('No judgement has a grade');
});

test('an area keeps the name that its file gives it where it says more', () => {
	const { title } = comparisonView(
		inspectionOf(
			'framework,area,grade',
			'ILACS,Help and protection,2',
			'ILACS,The experiences and progress of children in care and care leavers,3'
		)
	);
	expect(title).toBe(
		'Requires improvement for children in care and care leavers; good for help and protection'
	);
});
