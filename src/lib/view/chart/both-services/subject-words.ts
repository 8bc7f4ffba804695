import type { ComparedAreas } from '../../../select/many/both-services.ts';
import type { GradeColumn } from '../../../select/many/grade-column.ts';
import { SERVICE_NAMES } from '../../../domain/service.ts';
import { capital } from '../../words/sentence.ts';
import { SERVICE_WORDS } from '../../words/service-words.ts';

/** What the two grades of a council are called. */
export interface SubjectWords {
	/** Over rows or columns: `Looked-after children`, `Children in care`. */
	readonly heading: string;
	/** In a sentence: `services for looked-after children`, `children in care`. */
	readonly noun: string;
}

/** The two of a framework. */
export interface TwoSubjects {
	readonly safeguarding: SubjectWords;
	readonly lookedAfter: SubjectWords;
}

/** A service has its own name where its overall grade is compared, else that of the area that stands for it. */
export function twoSubjects({ safeguarding, lookedAfter }: ComparedAreas): TwoSubjects {
	return { safeguarding: subjectOf(safeguarding), lookedAfter: subjectOf(lookedAfter) };
}

function subjectOf({ overall, service, short }: GradeColumn): SubjectWords {
	return overall
		? { heading: SERVICE_NAMES[service], noun: SERVICE_WORDS[service].noun }
		: { heading: capital(short), noun: short };
}
