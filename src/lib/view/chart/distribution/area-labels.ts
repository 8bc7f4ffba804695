import { SERVICE_NAMES } from '../../../domain/service.ts';
import type { GradeColumn } from '../../../select/many/grade-column.ts';
import { capital, inSentence } from '../../words/sentence.ts';
import { SERVICE_WORDS } from '../../words/service-words.ts';

/** An area as a label, and as the end of a sentence about its grades. */
export interface AreaWords {
	/** `Help and protection`; `Safeguarding: overall effectiveness` */
	readonly label: string;
	/** `for help and protection`, `overall`, `for safeguarding overall` */
	readonly phrase: string;
}

/**
 * What areas of one framework are called among one another: with their service where two services have an
 * area of one name.
 */
export function areaWords(columns: readonly GradeColumn[]): ReadonlyMap<GradeColumn, AreaWords> {
	return new Map(
		columns.map((column) => {
			const { short, service, overall, ofPart } = column;
			const alike = columns.filter((other) => other.short === short).length > 1;
			const ofBoth = service === 'both';
			if (overall) {
				return ofBoth
					? [column, { label: capital(short), phrase: 'overall' }]
					: [
							column,
							{
								label: `${ofPart === null ? SERVICE_NAMES[service] : capital(ofPart)}: ${inSentence(short)}`,
								phrase: `for ${ofPart ?? SERVICE_WORDS[service].noun} overall`
							}
						];
			}
			const name = inSentence(short);
			return alike
				? [
						column,
						{
							label: `${SERVICE_NAMES[service]}: ${name}`,
							phrase: `for ${name} (${inSentence(SERVICE_NAMES[service])})`
						}
					]
				: [column, { label: capital(short), phrase: `for ${name}` }];
		})
	);
}
