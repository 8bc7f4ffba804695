import { slug } from '../../../domain/slug.ts';
import { placeOf, type ReportDocument } from '../document/report-document.ts';
import type { FigureFinding } from '../finding.ts';
import { numberOf } from '../figures/numbers.ts';
import { localFigureText, type LocalFigureText } from './sif-local-text.ts';
import { COUNTED, LOOKED_AFTER, SIF_MEASURES, type SifMeasure } from './sif-measures.ts';

/** The local figures that every such report gives in much the same words. */
export function sifFigures(document: ReportDocument): readonly FigureFinding[] {
	const local = localFigureText(document);
	if (local === null) return [];
	const lookedAfter = statedIn(local, LOOKED_AFTER);
	return SIF_MEASURES.flatMap((measure) => {
		const stated = statedIn(local, measure);
		return stated === null ? [] : figuresOf(document, local, measure, stated, lookedAfter);
	});
}

/** Where a measure is stated. */
interface Stated {
	readonly from: number;
	readonly to: number;
	readonly value: number;
	readonly hedge: string | null;
	/** The percentage in brackets behind it, as written. */
	readonly share: string;
	/** The day that its sentence begins with, as printed. */
	readonly day: string | null;
}

/** The first place that states a measure in the likeliest words. */
function statedIn({ words, text }: LocalFigureText, measure: SifMeasure): Stated | null {
	for (const pattern of measure.words) {
		const match = new RegExp(pattern.replace('{n}', COUNTED)).exec(words);
		const read = numberOf(match?.groups?.n ?? '');
		if (match === null || read === null || read.unit !== 'count') continue;
		const from = match.index;
		const day = DAY.exec(words.slice(0, from))?.indices?.groups?.day;
		return {
			from,
			to: from + match[0].length,
			value: read.value,
			hedge: match.groups?.hedge?.trim() ?? null,
			share: match.groups?.share ?? '',
			day: day === undefined ? null : text.slice(...day)
		};
	}
	return null;
}

/** The number itself, its share of all, and its rate among the children of the area. */
function figuresOf(
	document: ReportDocument,
	local: LocalFigureText,
	{ measure, headline, service, topic, ofLookedAfter, ofLastMonths }: SifMeasure,
	stated: Stated,
	lookedAfter: Stated | null
): readonly FigureFinding[] {
	const { from, to, value, hedge, day } = stated;
	const isPart = ofLookedAfter === true;
	const others = isPart ? lookedAfter : null;
	const time = ofLastMonths === true ? lastMonths(local, from) : sinceWhen(local, from);
	const period = day ?? others?.day ?? time;
	const figure = (name: string, unit: string, number: number): FigureFinding => ({
		kind: 'figure',
		id: `figure/local/${from}/${slug(unit, 'unit')}`,
		service,
		topic,
		measure: name,
		value: number,
		unit,
		hedge: null,
		outOf: null,
		outOfHedge: null,
		period,
		comparison: null,
		headline: false,
		place: placeOf(document, local.between(from, to), local.text.slice(from, to)),
		doubts: []
	});
	const share = numberOf(stated.share);
	const rate = rateAfter(local, to);
	return [
		{
			...figure(measure, 'count', value),
			hedge,
			outOf: others?.value ?? null,
			comparison: comparisonAfter(local, to),
			headline: headline === true
		},
		...(share === null ? [] : [figure(measure, 'percent', share.value)]),
		...(rate === null ? [] : [figure(`${measure} per 10,000 children`, 'per 10,000', rate)])
	];
}

const MONTH =
	'(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} (?:\\d{1,2},? )?\\d{4})`;

/** The rest of a sentence, in which a point may stand in a number. */
const REST = '(?:[^.•]|\\.(?=\\d))';

/** The day that a sentence begins with, up to the number that is of it. */
const DAY = new RegExp(`(?<day>${DATE}),? (?:${REST}{0,90} )?$`, 'd');

/** The sentence behind: "This is" a reduction from 314 at 31 March 2016. */
const COMPARED = new RegExp(`^${REST}*\\. ?this (?:is|was|represents) (?<said>${REST}+)`, 'd');

function comparisonAfter({ words, text }: LocalFigureText, to: number): string | null {
	const said = COMPARED.exec(words.slice(to))?.indices?.groups?.said;
	return said === undefined ? null : text.slice(to + said[0], to + said[1]).trim();
}

function rateAfter({ words }: LocalFigureText, to: number): number | null {
	const found = /^[^.•(]{0,60}\((?:or )?(?:at )?a rate of (\d+(?:\.\d+)?) per 10,000/.exec(
		words.slice(to)
	);
	return found === null ? null : Number(found[1]);
}

/** The time that stands above a list, `last 12 months`. */
function lastMonths({ words }: LocalFigureText, from: number): string | null {
	const times = words
		.slice(0, from)
		.matchAll(/\bin the ((?:last|past|previous) (?:12|twelve) months)\b/g);
	return [...times].at(-1)?.[1] ?? null;
}

/** The time that a sentence begins with, `since the last inspection`. */
function sinceWhen({ words }: LocalFigureText, from: number): string | null {
	const time = /(?:^|[.•] )(?:(?:over|in) )?((?:the|since|during) [^.•]{3,60}?),? $/;
	return time.exec(words.slice(0, from))?.[1] ?? null;
}
