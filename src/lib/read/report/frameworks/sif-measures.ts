import type { Service } from '../../../domain/service.ts';
import { NUMBER } from '../figures/numbers.ts';

/** A figure that the fixed part of these reports gives, as it words it. */
export interface SifMeasure {
	readonly topic: string;
	readonly service: Service;
	readonly measure: string;
	readonly headline?: true;
	/** In words as they are compared, the likeliest first; `{n}` stands for the number. */
	readonly words: readonly string[];
	/** Whether it is a part of the children looked after. */
	readonly ofLookedAfter?: true;
	/** What its number is of, where that is stated above all of a list: the last twelve months. */
	readonly ofLastMonths?: true;
}

/** The number of a measure, `no children` among them. */
export const COUNTED = `(?<hedge>fewer than |less than |approximately |around |over |more than )?(?<n>${NUMBER}|(?<![\\w-])no(?= ))`;

const PEOPLE =
	'(?:child(?:ren)?|young (?:people|person))(?: (?:and|or) (?:young people|children))?(?: \\(under 18 years\\))?';
const LIVE = '(?:lives?|lived|(?:are|is|were|was) (?:living|placed)|living)';
const WHO = '(?: who)?(?: (?:are|is|were|was|have|has|had))?(?: been| being)?';

const PROTECTION = { topic: 'Child protection in this area', service: 'safeguarding' } as const;
const CARE = { topic: 'Children looked after in this area', service: 'looked-after' } as const;
const PART = { ...CARE, ofLookedAfter: true } as const;
const RECENT = { ...CARE, ofLastMonths: true } as const;

/** The children looked after, of whom the parts are. */
export const LOOKED_AFTER: SifMeasure = {
	...CARE,
	measure: 'Looked-after children',
	headline: true,
	words: [
		`{n} ${PEOPLE}${WHO} looked after(?! children)`,
		`authority (?:is|was) looking after {n} ${PEOPLE}`
	]
};

/** In the order of the reports. */
export const SIF_MEASURES: readonly SifMeasure[] = [
	{
		...PROTECTION,
		measure: 'Children in need',
		headline: true,
		words: [`{n} ${PEOPLE}${WHO} (?:identified|assessed) [^.•]{0,60}?in need\\b`]
	},
	{
		...PROTECTION,
		measure: 'Children subject to a child protection plan',
		headline: true,
		words: [
			`{n} ${PEOPLE}${WHO}(?: the)? (?:subjects? (?:of|to)|on)(?: a)? child protection plans?`
		]
	},
	{
		...PROTECTION,
		measure: 'Privately fostered children',
		headline: true,
		words: [
			`{n} ${PEOPLE}${WHO} ${LIVE} in (?:an? )?(?:privately[- ]arranged|private) foster(?:ing)?\\b`,
			`{n} ${PEOPLE}${WHO} privately fostered`,
			`privately[- ]arranged foster(?:ing)? (?:placement|arrangement)s? (?:was|is) {n}`
		]
	},
	{
		...PROTECTION,
		measure: 'Serious incident notifications',
		words: ['{n} serious incident notifications?']
	},
	LOOKED_AFTER,
	{
		...PART,
		measure: 'Looked-after children living outside the local authority area',
		headline: true,
		words: [
			`(?<!whom )(?<!\\d, ){n}(?: ${PEOPLE})?(?: \\((?:or )?(?<share>[\\d.]+%)\\))? ${LIVE} (?:outside|out)(?: of)? (?:of )?(?:the |this )?(?:local )?(?:authority|borough|city|county|area)`
		]
	},
	{
		...PART,
		measure: 'Looked-after children living in residential children’s homes',
		words: [
			`{n}(?: ${PEOPLE})?(?: \\((?:or )?(?<share>[\\d.]+%)\\))? ${LIVE} in (?:a )?residential children's homes?`
		]
	},
	{
		...PART,
		measure: 'Looked-after children living in residential special schools',
		words: [
			`{n}(?: ${PEOPLE})?(?: \\((?:or )?(?<share>[\\d.]+%)\\))? ${LIVE} in (?:a )?residential special schools?`
		]
	},
	{
		...PART,
		measure: 'Looked-after children living with foster families',
		words: [
			`{n}(?: ${PEOPLE})?(?: \\((?:or )?(?<share>[\\d.]+%)\\))? ${LIVE} with foster (?:families|carers)`
		]
	},
	{
		...PART,
		measure: 'Looked-after children living with parents',
		words: [
			`{n}(?: ${PEOPLE})?(?: \\((?:or )?(?<share>[\\d.]+%)\\))? ${LIVE} with (?:their )?parents`
		]
	},
	{
		...PART,
		measure: 'Unaccompanied asylum-seeking children',
		words: [`{n}(?: ${PEOPLE})?(?: (?:are|is|were|was))?(?: an)? unaccompanied asylum[- ]seek`]
	},
	{
		...RECENT,
		measure: 'Adoptions',
		headline: true,
		words: [
			'there (?:have been|has been|had been|were|was) {n} adoptions?',
			`{n} ${PEOPLE}${WHO} adopted`
		]
	},
	{
		...RECENT,
		measure: 'Children who became the subject of special guardianship orders',
		headline: true,
		words: [
			`{n} ${PEOPLE}(?: (?:have|has|had))?(?: (?:became|become|were|was|been|made))* (?:the )?(?:subjects? (?:of|to) )?(?:a )?special guardianship`
		]
	},
	{
		...RECENT,
		measure: 'Children who ceased to be looked after',
		headline: true,
		words: [`{n} ${PEOPLE}(?: (?:have|has|had))? ceased to be looked after(?! (?:and|or|but) )`]
	},
	{
		...RECENT,
		measure: 'Children who ceased to be looked after and moved on to independent living',
		words: [
			`{n} ${PEOPLE}(?: (?:have|has|had))? ceased to be looked after and (?:have )?moved on to independent`
		]
	},
	{
		...RECENT,
		measure:
			'Children who ceased to be looked after and are now living in houses in multiple occupation',
		words: [
			`{n} ${PEOPLE}(?: (?:have|has|had))? ceased to be looked after (?:and|or)(?: (?:are|is))?(?: now)? (?:living|lives?) in (?:a )?houses? (?:of|in) multiple`
		]
	}
];
