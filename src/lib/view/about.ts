import type { Inspection } from '../domain/inspection.ts';
import { yearRange } from '../domain/iso-date.ts';
import { slug } from '../domain/slug.ts';
import { inspectionsIn, type Scope } from '../select/scope.ts';
import { aboutOne, sourceNote, type AboutOne } from './about-one.ts';
import type { SourceNote } from './chart-caption.ts';
import { dateRangeWords, inspectedWords } from './words/date-words.ts';
import { counted, digits } from './words/number-words.ts';
import { authorityWords, frameworkCode } from './words/place-words.ts';
import { listWords } from './words/sentence.ts';

/** What is said of a scope wherever something of it is shown. */
export interface About extends AboutOne {
	/** Every source once, in the order of the inspections. */
	readonly sources: readonly SourceNote[];
}

/** Title, place, dates, sources and file name of one inspection, two, or many. */
export function about(scope: Scope): About {
	const inspections = inspectionsIn(scope);
	const sources = sourcesOf(inspections);
	switch (scope.kind) {
		case 'one':
			return { ...aboutOne(scope.one), sources };
		case 'two':
			return {
				...severally(twoTitle(scope.two), inspections),
				sources,
				fileName: twoName(scope.two)
			};
		case 'many':
			return {
				...severally(manyTitle(inspections), inspections),
				sources,
				fileName: slug(`${inspections.length} inspections`, 'inspections')
			};
	}
}

/** The sources of a scope as the one note that stands under a chart. */
export function sourceNoteOf({ sources }: Pick<About, 'sources'>): SourceNote {
	const [only, ...others] = sources;
	if (only !== undefined && others.length === 0) return only;
	// One inspection may be of two publications, each of which others are of alone.
	const named = new Set(sources.flatMap(({ line }) => bareLine(line).split(JOINT)));
	const licences = new Set(sources.flatMap(({ licence }) => licence?.split(JOINT) ?? []));
	return {
		line: `Sources: ${[...named].join(JOINT)}`,
		url: null,
		licence: licences.size === 0 ? null : [...licences].join(JOINT)
	};
}

/** What stands between two sources, and between two licences, of one inspection. */
const JOINT = '; ';

/** A source without what stands around it alone: others may follow. */
function bareLine(line: string): string {
	return line.replace(/^sources?:\s*/i, '').replace(/\.$/, '');
}

function severally(title: string, inspections: readonly Inspection[]) {
	const dates = datesOf(inspections);
	const codes = new Set(inspections.map(frameworkCode));
	const [code] = codes;
	const framework = codes.size === 1 && code != null ? [code] : [];
	return { title, dates, place: [title, ...framework, dates].join(', ') };
}

/** Two inspections of one authority are told apart by their dates, which follow. */
function twoTitle(two: readonly Inspection[]): string {
	return listWords([...new Set(two.map(authorityWords))]);
}

function twoName(two: readonly Inspection[]): string {
	return two.map(({ key }) => key).join('-and-');
}

function manyTitle(inspections: readonly Inspection[]): string {
	const authorities = new Set(inspections.map(({ authority }) => authority));
	const all = `${digits(inspections.length)} inspections`;
	if (authorities.size === inspections.length) return all;
	return `${all} of ${counted(authorities.size, 'authority', 'authorities')}`;
}

/** From the first date to the last, as years where they are several. */
function datesOf(inspections: readonly Inspection[]): string {
	const when = new Set(inspections.map(inspectedWords));
	const [only] = when;
	if (when.size === 1 && only !== undefined) return only;
	const years = inspections.flatMap(({ published, inspectedTo, inspectedFrom }) => {
		const date = published ?? inspectedTo ?? inspectedFrom;
		return date === null ? [] : [date.slice(0, 4)];
	});
	const range = yearRange(years);
	return range === null ? 'dates not given' : dateRangeWords(range.from, range.to);
}

/** Every source of some inspections once, in their order. */
export function sourcesOf(inspections: readonly Inspection[]): readonly SourceNote[] {
	// Those of one file mostly share theirs.
	const given = new Set(inspections.map(({ source }) => source));
	const notes = [...given].map((source) => sourceNote({ source }));
	return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
