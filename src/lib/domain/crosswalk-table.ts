import type { CPI } from './frameworks/cpi.ts';
import type { ILACS } from './frameworks/ilacs.ts';
import type { SIF } from './frameworks/sif.ts';
import type { SLAC } from './frameworks/slac.ts';
import type { TLAC } from './frameworks/tlac.ts';
import type { JudgedService } from './service.ts';

/** What areas of several frameworks are about. */
export const SUBJECTS = ['overall', 'leaders', 'protection', 'in-care', 'care-leavers'] as const;

export type Subject = (typeof SUBJECTS)[number];

/** What an area is about, and how much of it: two of one extent are the same area under two names. */
export interface About {
	readonly subject: Subject;
	readonly extent: string;
}

/** Why no area of another framework stands for an area. */
export interface Alone {
	readonly alone: string;
}

/** One answer for every service that the area is judged for, or one for each. */
type Entry = About | Alone | Readonly<Partial<Record<JudgedService, About>>>;

interface Known {
	readonly SLAC: typeof SLAC;
	readonly CPI: typeof CPI;
	readonly TLAC: typeof TLAC;
	readonly SIF: typeof SIF;
	readonly ILACS: typeof ILACS;
}

type AreaName<Code extends keyof Known> = Known[Code]['areas'][number]['name'];

const OUTCOME: Alone = { alone: 'Later reports grade services, and no outcome for children.' };
const WITHIN_LEADERSHIP: Alone = {
	alone: 'Later reports look at it under leadership, without a grade of its own.'
};
const WHOLE: About = { subject: 'overall', extent: "all of a council's services for children" };
const PROTECTION: About = {
	subject: 'protection',
	extent: 'children who need help and protection'
};
const CARE_LEAVERS: About = { subject: 'care-leavers', extent: 'care leavers' };

/** What each area is about. The compiler asks for every area of every framework here. */
const AREAS: { readonly [Code in keyof Known]: Readonly<Record<AreaName<Code>, Entry>> } = {
	SLAC: {
		'Overall effectiveness': {
			safeguarding: {
				subject: 'protection',
				extent: 'the safeguarding of children by the council and its partners'
			},
			'looked-after': {
				subject: 'in-care',
				extent: 'looked-after children and care leavers, by the council and its partners'
			}
		},
		'Capacity for improvement': { alone: 'Later reports grade what is, and not what may come.' },
		'Children and young people are safe and feel safe': OUTCOME,
		'Being healthy': OUTCOME,
		'Staying safe': OUTCOME,
		'Enjoying and achieving': OUTCOME,
		'Making a positive contribution, including user engagement': OUTCOME,
		'Economic well-being': OUTCOME,
		'Quality of provision': { alone: 'Later reports have it in every grade, and in none alone.' },
		'The contribution of health agencies to keeping children and young people safe': {
			alone: 'Later reports grade the council, and not its partners.'
		},
		'Ambition and prioritisation': WITHIN_LEADERSHIP,
		'Leadership and management': {
			safeguarding: { subject: 'leaders', extent: 'leadership and management of safeguarding' },
			'looked-after': {
				subject: 'leaders',
				extent: 'leadership and management of services for looked-after children'
			}
		},
		'Performance management and quality assurance': WITHIN_LEADERSHIP,
		'Partnership working': WITHIN_LEADERSHIP,
		'Equality and diversity': {
			alone: 'Later reports have it in every grade, and in none alone.'
		}
	},
	CPI: {
		'Overall effectiveness': {
			subject: 'protection',
			extent: 'arrangements for the protection of children'
		},
		'The effectiveness of the help and protection provided to children, young people, families and carers':
			{ subject: 'protection', extent: 'help and protection as families receive it' },
		'The quality of practice': {
			alone: 'Later reports have it in every grade, and in none alone.'
		},
		'Leadership and governance': {
			subject: 'leaders',
			extent: 'leadership and governance of the protection of children'
		}
	},
	TLAC: {
		'Overall effectiveness': {
			subject: 'in-care',
			extent: 'services for looked-after children and care leavers'
		}
	},
	SIF: {
		'Overall effectiveness': WHOLE,
		'Children who need help and protection': PROTECTION,
		'Children looked after and achieving permanence': {
			subject: 'in-care',
			extent: 'children looked after, with adoption and care leavers'
		},
		'Adoption performance': {
			alone: 'Reports since look at adoption under children in care, without a grade of its own.'
		},
		'Experiences and progress of care leavers': CARE_LEAVERS,
		'Leadership, management and governance': {
			subject: 'leaders',
			extent: 'leadership, management and governance'
		},
		'Effectiveness of the Local Safeguarding Children Board': {
			alone: 'The board was another body than the council, and no report grades its successors.'
		}
	},
	ILACS: {
		'Overall effectiveness': WHOLE,
		'The impact of leaders on social work practice with children and families': {
			subject: 'leaders',
			extent: 'the impact of leaders on social work practice'
		},
		'The experiences and progress of children who need help and protection': PROTECTION,
		'The experiences and progress of children in care': {
			subject: 'in-care',
			extent: 'children in care'
		},
		'The experiences and progress of care leavers': CARE_LEAVERS
	}
};

/** What the one area was about that was of more once. */
export const TOGETHER: About = { subject: 'in-care', extent: 'children in care and care leavers' };

/** Of an area that is not in the table, as those of a reader's own framework. */
export const UNKNOWN: Alone = {
	alone: 'Nothing is known of what the area stands for in other frameworks.'
};

/** What an area is about, by the code of its framework and its name there. */
export function aboutIn(code: string, name: string, service: JudgedService): About | Alone {
	const byCode: Readonly<Partial<Record<string, Readonly<Partial<Record<string, Entry>>>>>> = AREAS;
	const entry = byCode[code]?.[name];
	if (entry === undefined) return UNKNOWN;
	return 'alone' in entry || 'subject' in entry ? entry : (entry[service] ?? UNKNOWN);
}
