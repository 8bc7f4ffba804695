import type { KnownMeasure } from '../known-measure.ts';

const BE = '(?:(?:were|are|was|is|who were|who are|being|currently) )*';

/** What is counted of help and protection, and of the place. */
export const PROTECTION: readonly KnownMeasure[] = [
	{
		topic: 'Children and plans',
		service: 'safeguarding',
		unit: 'count',
		counted: new RegExp(
			`^ (?:children|young people|children and young people|children or young people)(?: in [\\w' -]{2,30}?)? ${BE}(?:(?:the )?subjects? (?:to|of) (?:a )?|on (?:a )?|had (?:a )?|with (?:a )?)child protection plans?`
		),
		measure: 'Children subject to a child protection plan'
	},
	{
		topic: 'Children and plans',
		service: 'safeguarding',
		unit: 'count',
		counted: new RegExp(
			`^ children (?:and young people )?${BE}(?:(?:had been |been )?(?:identified|assessed)[^.]{0,40} as (?:being )?)?(?:formally )?in need\\b`
		),
		measure: 'Children in need'
	},
	{
		topic: 'Children and plans',
		service: 'safeguarding',
		unit: 'count',
		counted: /^ (?:[\w'-]+ ){0,6}(?:privately fostered|private fostering arrangements?)\b/,
		measure: 'Children in private fostering arrangements'
	},
	{
		topic: 'Case files',
		service: 'safeguarding',
		sentence: /\b(?:referred|sent|passed|returned) back\b|\breturned to\b/,
		counted: /^ (?:of )?(?:the )?(?:sampled )?(?:case files?|cases|files)\b/,
		measure: 'Sampled case files sent back to the council because of concerns',
		outOf: true
	},
	{
		topic: 'Case files',
		service: 'safeguarding',
		context: /\b(?:case )?(?:files?|records) (?:seen|sampled|reviewed|examined|audited|read)\b/,
		counted:
			/^ (?:of (?:these|them) )?(?<what>(?:had|contained|showed|included|recorded|were) [^.;]{5,80})/,
		measure: ({ groups }) => `Files seen that ${groups?.what ?? ''}`
	},
	{
		topic: 'Serious case reviews',
		service: 'safeguarding',
		unit: 'count',
		counted: /^ (?:recent |published |completed |new )*serious case reviews?\b/,
		measure: 'Serious case reviews'
	},
	{
		topic: 'Domestic violence',
		service: 'safeguarding',
		outOf: true,
		sentence: /\bdomestic (?:violence|abuse)\b/,
		counted: /^ (?<what>[\w'-]+(?: [\w'-]+)? (?:teams?|districts?|areas?|localities))\b/,
		measure: ({ groups }) => `Work on domestic violence: ${groups?.what ?? ''}`
	},
	{
		topic: 'Referrals',
		service: 'safeguarding',
		unit: 'percent',
		sentence: /\bre-?referrals?\b/,
		measure: 'Re-referrals'
	},
	{
		topic: 'Assessments',
		service: 'safeguarding',
		unit: 'percent',
		sentence:
			/\b(?<what>initial|core|single)? ?assessments?\b[^.]{0,80}\b(?:on time|within (?:the )?(?:\d+ (?:working )?days|(?:statutory |required )?time ?scales?))\b/,
		measure: ({ groups }) =>
			sentenceCase(`${groups?.what ?? ''} assessments within timescale`.trim())
	},
	{
		topic: 'Population',
		service: 'context',
		unit: 'count',
		counted:
			/^ children and young people (?:(?:are |who )?(?:living|live|aged)\b|in [\w\s'-]{3,40}(?:aged|between|,)|under)[^.;]{0,40}?(?:(?<from>\d{1,2}) ?(?:-|to|and) ?(?<to>\d{1,2})|under (?:the age of )?(?<under>\d{1,2}))/,
		measure: ({ groups }) => `Children and young people ${ages(groups)}`
	}
];

function ages(groups: Record<string, string | undefined> = {}): string {
	const { from, to, under } = groups;
	return under !== undefined ? `under ${under}` : `aged ${from ?? ''} to ${to ?? ''}`;
}

function sentenceCase(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
