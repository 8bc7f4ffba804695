import type { Service } from '../../../domain/service.ts';
import type { Block } from '../document/block.ts';
import { placeOf, type ReportDocument } from '../document/report-document.ts';
import type { FigureFinding } from '../finding.ts';
import type { Comparison } from './comparison.ts';
import { numbersOf, type Found } from './found-number.ts';
import { judgedProviders, type JudgedProviders, type Providers } from './judged-providers.ts';
import { namedMeasure, type NamedMeasure } from './known-measure.ts';
import { KNOWN_MEASURES } from './known-measures.ts';
import { periodOf } from './period.ts';
import { proposedMeasure } from './proposed-measure.ts';
import { sentencesOf, type Sentence } from './sentence.ts';
import { withEarlier } from './told-after.ts';

/** Where figures are looked for, and whose they are. */
export interface FigureRules {
	/** Service of the section that a line stands in; `null` where it is of none. */
	readonly serviceAt?: (line: number) => Service | null;
	/** Blocks that are read: all but headings and notes where it is left out. */
	readonly isRead?: (block: Block) => boolean;
}

/**
 * The numbers that a report states, as candidates: those of measures that are known by name are headlines.
 * Dates, ages, lengths of time and the numbers of sections are none.
 */
export function figuresOf(
	document: ReportDocument,
	{ serviceAt = () => null, isRead = () => true }: FigureRules = {}
): readonly FigureFinding[] {
	let providers: Providers | null = null;
	let figures: readonly FigureFinding[] = [];
	for (const sentence of sentencesOf(document, isRead)) {
		const judged = judgedProviders(sentence.words, sentence.before === null ? null : providers);
		providers = judged.known;
		const section = serviceAt(sentence.block.lines[0]?.index ?? 0);
		const found = numbersOf(sentence, judged.found);
		figures = withEarlier(figures, sentence) ?? [
			...figures,
			...judged.found.map((each) => providerFigure(document, sentence, each)),
			...found.map((each, at) => figureOf(document, sentence, each, found[at - 1], section))
		];
	}
	return figures;
}

function figureOf(
	document: ReportDocument,
	sentence: Sentence,
	found: Found,
	before: Found | undefined,
	section: Service | null
): FigureFinding {
	const { number, hedge, outOf, outOfHedge, comparison } = found;
	// "1,200 children (2%)": what both count stands around the first.
	const isShare = before !== undefined && /\((?:or )?$/.test(sentence.words.slice(0, number.from));
	const about = isShare ? before : found;
	const named = namedOf(sentence, about);
	const { text, words } = sentence;
	return {
		...common(document, sentence, [number.from, number.to], comparison),
		service: named?.service ?? serviceIn(words) ?? section ?? 'context',
		topic: named?.topic ?? (sentence.heading.slice(0, 60) || 'Figures'),
		measure:
			named?.measure ??
			proposedMeasure(text.slice(0, about.number.from), text.slice(...about.counted)),
		value: number.value,
		unit: number.unit,
		hedge,
		outOf,
		outOfHedge,
		comparison:
			comparison === null
				? null
				: text.slice(comparison.from, comparison.from + comparison.said.length).trim(),
		headline: named !== null
	};
}

function namedOf(sentence: Sentence, { number, counted, outOf }: Found): NamedMeasure | null {
	const { words, before } = sentence;
	return namedMeasure(
		{
			unit: number.unit,
			before: words.slice(0, number.from),
			counted: words.slice(...counted),
			sentence: words,
			context: [before?.before?.words, before?.words, words].join(' '),
			hasOutOf: outOf !== null
		},
		KNOWN_MEASURES
	);
}

function providerFigure(
	document: ReportDocument,
	sentence: Sentence,
	{ value, outOf, topic, service, measure, from, to, isCarried }: JudgedProviders
): FigureFinding {
	const words = 'What these are was said in a sentence before this one.';
	return {
		...common(document, sentence, [from, to], null),
		service,
		topic,
		measure,
		value,
		unit: 'count',
		hedge: null,
		outOf,
		outOfHedge: null,
		comparison: null,
		headline: true,
		doubts: isCarried ? [{ code: 'uncertain-words', words }] : []
	};
}

function common(
	document: ReportDocument,
	sentence: Sentence,
	[from, to]: readonly [from: number, to: number],
	comparison: Comparison | null
) {
	const { block, text, paragraph } = sentence;
	return {
		kind: 'figure',
		id: `figure/${block.lines[0]?.index ?? 0}/${block.text.indexOf(text) + from}`,
		place: placeOf(document, block.lines, text, paragraph),
		period: periodOf(sentence, to, comparison),
		doubts: []
	} as const;
}

/** The service that a sentence is about, where its words say so. */
function serviceIn(words: string): Service | null {
	const isOfCare = /looked[- ]after|in care\b|care leavers?|foster|adopt/.test(words);
	const isOfSafety =
		/child protection|child in need|children in need|safeguarding|(?<!pupil )referral/.test(words);
	return isOfCare === isOfSafety ? null : isOfCare ? 'looked-after' : 'safeguarding';
}
