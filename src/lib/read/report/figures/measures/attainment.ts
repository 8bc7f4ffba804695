import type { KnownMeasure } from '../known-measure.ts';

/** Who a number is of, where the words behind it say so: "of looked after children", "of them". */
const OF_WHOM = "^ (?:of (?:[\\w'-]+ ){1,5})?(?:had )?";

const PASSED = '(?:achieved|attained|gained|reached|obtained|secured)';

const GOOD_GRADES = '(?:\\w+ )?a\\*? ?(?:to|-) ?c';

/** What schools measure of looked-after children. */
export const ATTAINMENT: readonly KnownMeasure[] = [
	{
		topic: 'Attainment',
		service: 'looked-after',
		unit: 'percent',
		context: /key stage (?:2|two)/,
		counted: new RegExp(
			`${OF_WHOM}${PASSED} (?:at )?(?:the expected )?level (?:4|four)(?:\\+| or above| and above| or better)? in (?:both )?(?<subject>english and (?:mathematics|maths)|english|mathematics|maths|reading|writing)`
		),
		measure: ({ groups }) =>
			`Level 4 or above in ${subject(groups?.subject)} at the end of Key Stage 2`
	},
	{
		topic: 'Attainment',
		service: 'looked-after',
		unit: 'percent',
		counted: new RegExp(
			`${OF_WHOM}${PASSED} (?:five|5) or more (?:gcses? )?(?:of )?(?:any )?(?:(?:at|with) )?(?:grades? )?${GOOD_GRADES}(?: grades?)?(?: passes)?(?: at gcse)?,? including english and (?:mathematics|maths)`
		),
		measure: 'Five or more GCSEs at A* to C including English and mathematics'
	},
	{
		topic: 'Attainment',
		service: 'looked-after',
		unit: 'percent',
		counted: new RegExp(
			`${OF_WHOM}${PASSED} (?:five|5) or more (?:gcses? )?(?:of )?(?:any )?(?:(?:at|with) )?(?:grades? )?${GOOD_GRADES}`
		),
		measure: 'Five or more GCSEs at A* to C in any subjects'
	},
	{
		topic: 'Attainment',
		service: 'looked-after',
		unit: 'percent',
		counted: new RegExp(`${OF_WHOM}${PASSED} at least (?:one|1) gcse`),
		measure: 'At least one GCSE or equivalent'
	},
	{
		topic: 'Early years',
		service: 'looked-after',
		counted: new RegExp(`${OF_WHOM}(?:children )?${PASSED} a good level of development`),
		measure: 'Looked-after children who reached a good level of development'
	},
	{
		topic: 'Early years',
		service: 'looked-after',
		unit: 'count',
		context: /looked[- ]after/,
		counted: /^ (?:looked[- ]after )?children (?:are )?in (?:the )?early years\b/,
		measure: 'Looked-after children in early years settings'
	},
	{
		topic: 'Special educational needs',
		service: 'looked-after',
		sentence: /looked[- ]after/,
		counted:
			/\b(?:have|has|had|with) (?:an? )?(?:statements? of special education(?:al)? needs?|education,? health and care plans?)/,
		measure: 'Looked-after children with a statement of special educational need'
	},
	{
		topic: 'Attendance',
		service: 'looked-after',
		unit: 'percent',
		context: /looked[- ]after/,
		before:
			/\b(?:school attendance|attendance (?:at|in) school)(?: rates?)?[^.,;]{0,40}(?<!under |below |than )$/,
		measure: 'School attendance of looked-after children'
	}
];

function subject(words = ''): string {
	return words.replace('maths', 'mathematics').replace('english', 'English');
}
