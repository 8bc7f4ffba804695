import type { Inspection } from '../../domain/inspection.ts';
import { frameworkOf } from '../../domain/frameworks.ts';
import { isFiguresOnly } from '../../domain/is-figures-only.ts';
import { isVisit } from '../../domain/is-visit.ts';
import { isolated } from '../../domain/isolated.ts';
import { inspectedWords } from './date-words.ts';

/** Which inspection this is, apart from its dates: `Cumbria`, `Northtown (Re-inspection)`. */
export function authorityWords({ authority, label }: Inspection): string {
	const name = isolated(authority);
	return label === null ? name : `${name} (${isolated(label)})`;
}

/** The code of its framework, as the catalogue writes it or else as the file does; `null`: none. */
export function frameworkCode({ framework }: Inspection): string | null {
	return frameworkOf(framework)?.code ?? (framework && isolated(framework));
}

/** The end of every subtitle: whose grades, under which framework and when. */
export function inspectionWords(inspection: Inspection): string {
	return [authorityWords(inspection), frameworkCode(inspection), inspectedWords(inspection)]
		.filter((part) => part !== null)
		.join(', ');
}

/** The end of every page's title: whose grades and when. */
export function placeAndDate(inspection: Inspection): string {
	return `${authorityWords(inspection)}, ${inspectedWords(inspection)}`;
}

/** What was inspected, by the framework's own heading, else its code, else in general words. */
export function subjectWords({ framework }: Inspection): string {
	return frameworkOf(framework)?.subject ?? framework ?? "Children's services";
}

/** What kind of inspection it is, with the code that is said afterwards: `Looked-after children inspection (TLAC)`. */
export function kindWords(inspection: Inspection): string {
	if (isFiguresOnly(inspection)) return 'Figures';
	const known = frameworkOf(inspection.framework);
	const subject = isolated(subjectWords(inspection));
	const noun = isVisit(inspection) ? 'visit' : 'inspection';
	const kind = /inspection/i.test(subject) ? subject : `${subject} ${noun}`;
	return known == null ? kind : `${kind} (${known.code})`;
}

/** A region inside a sentence: `the North West`, `London`. */
export function regionPhrase(region: string): string {
	return /^(North|South|East|West)/.test(region) ? `the ${region}` : region;
}
