import type { KnownMeasure } from '../known-measure.ts';

const BE = '(?:(?:were|are|was|is|who were|who are|being) )*';

/** What is counted of children in care and of care leavers. */
export const CARE: readonly KnownMeasure[] = [
	{
		topic: 'Care leavers',
		service: 'looked-after',
		sentence: /\b(?:employment|education|training|neet)\b/,
		before: /\b(?:known|recorded) for all but (?:[a-z]+ )?$/,
		counted: /^ (?:of the )?care leavers\b/,
		measure: 'Care leavers whose employment, education and training outcomes are not known'
	},
	{
		topic: 'Care leavers',
		service: 'looked-after',
		counted: new RegExp(
			`^ (?:of )?care leavers ${BE}(?:currently )?(?:in|at|attending) (?:higher education|university)`
		),
		measure: 'Care leavers in higher education'
	},
	{
		topic: 'Care leavers',
		service: 'looked-after',
		unit: 'percent',
		sentence: /care leavers/,
		counted: /\bnot in (?:any )?(?:education|employment)|\bneet\b/,
		measure: 'Care leavers not in education, employment or training'
	},
	{
		topic: 'Care leavers',
		service: 'looked-after',
		unit: 'percent',
		sentence: /care leavers/,
		counted: /\bin (?:suitable )?(?:education|employment|training)\b/,
		measure: 'Care leavers in education, employment or training'
	},
	{
		topic: 'Care leavers',
		service: 'looked-after',
		unit: 'percent',
		sentence: /care leavers/,
		counted: /\bsuitable accommodation\b/,
		measure: 'Care leavers in suitable accommodation'
	},
	{
		topic: 'Children and plans',
		service: 'looked-after',
		unit: 'count',
		counted: new RegExp(
			`^ (?:(?:young people|care leavers|young adults|children) ${BE}(?:entitled to|eligible for|receiving|in receipt of|supported by)(?: an?)? (?:leaving care|aftercare|care leaver)|care leavers (?:were|are)? ?(?:supported|receiving|entitled))`
		),
		measure: 'Young people entitled to leaving care services'
	},
	{
		topic: 'Reviews',
		service: 'looked-after',
		unit: 'percent',
		sentence: /\b(?:attend(?:ed|ing|ance|s)?|participat\w+|contribut\w+)\b[^.]{0,60}\breviews?\b/,
		measure: 'Children attending their looked-after reviews'
	},
	{
		topic: 'Reviews',
		service: 'looked-after',
		unit: 'percent',
		sentence:
			/\breviews?\b[^.]{0,80}\b(?:on time|within (?:the )?(?:statutory |required |expected )?time ?scales?)\b/,
		context: /looked[- ]after|in care/,
		measure: 'Looked-after reviews on time'
	},
	{
		topic: 'Children and plans',
		service: 'looked-after',
		counted: new RegExp(
			`^ (?:(?:of )?(?:children|children and young people|young people) )?${BE}(?:looked[- ]after(?: children)?|in care|in the care of)(?= (?:by|and|in|at|of the (?:council|local authority|authority))\\b|[.,;]|$)`
		),
		unit: 'count',
		before:
			/(?:[,;:]|\band|\b(?:there|they) (?:are|were)|\bthis was|inspection|currently) (?:[a-z]+ ){0,2}$|^$/,
		measure: 'Looked-after children'
	},
	{
		topic: 'Placements',
		service: 'looked-after',
		context: /looked[- ]after|in care|placements?\b/,
		counted:
			/^ (?:[\w'-]+ ){0,8}(?:live|living|placed) (?:outside (?:of )?(?:the |their )?(?:local |home )?(?:authority|county|borough|city|area|council)|out of (?:the )?(?:authority|county|borough|city|area))/,
		measure: 'Looked-after children placed outside the area'
	},
	{
		topic: 'Placements',
		service: 'looked-after',
		counted:
			/^ (?:[\w'-]+ ){0,6}(?:in|with) (?:in-house |internal |independent )?(?:foster|fostering) (?:placements?|families|carers?|care)\b/,
		context: /looked[- ]after|in care/,
		measure: 'Looked-after children in foster care'
	},
	{
		topic: 'Adoption',
		service: 'looked-after',
		unit: 'count',
		counted: new RegExp(
			`^ (?:of )?(?:[\\w'-]+ ){0,2}children (?:have been |had been |${BE})(?<what>adopted|placed for adoption|placed with adopters)`
		),
		measure: ({ groups }) => `Children ${groups?.what ?? 'adopted'}`
	},
	{
		topic: 'Health',
		service: 'looked-after',
		unit: 'percent',
		context: /looked[- ]after|in care/,
		sentence:
			/\b(?<what>(?:annual |initial |review )?health (?:assessments?|checks?)|dental (?:checks?|care)|immunisations?)\b/,
		measure: ({ groups }) => `Looked-after children: ${groups?.what ?? 'health'}`
	},
	{
		topic: 'Placements',
		service: 'looked-after',
		unit: 'count',
		counted: /^ unaccompanied (?:asylum|children|young)/,
		measure: 'Unaccompanied asylum-seeking children'
	}
];
