import {
	frontValue,
	type AnyFinding,
	type ReportPlace,
	type ReportReading
} from '../../src/lib/read/report/finding.ts';
import { allFindings } from '../../src/lib/read/report/report-rows.ts';
import { counted } from '../../src/lib/view/words/number-words.ts';

/** What is said of a report: what it is, what was found, and all that is doubtful. */
export function reportLines(name: string, reading: ReportReading): readonly string[] {
	const { kind, front, judgements, actions, figures, remarks } = reading;
	const graded = judgements.filter(({ state }) => state === 'graded').length;
	const known = figures.filter(({ headline }) => headline).length;
	const found = [
		...(kind.gives === 'report' ? [counted(graded, 'grade')] : []),
		counted(actions.length, 'area for improvement', 'areas for improvement'),
		...(figures.length === 0
			? []
			: [
					`${counted(known, 'known figure')} and ${counted(figures.length - known, 'other number')}`
				])
	];
	const place = frontValue(front, 'authority') ?? 'a council that it does not name plainly';
	return [
		`${name}: ${kind.words}, of ${place}: ${found.join('; ')}.`,
		...allFindings(reading).flatMap((finding) => doubtLines(name, finding)),
		...remarks.map(({ words, place }) => `${name}${where(place)}: ${words}`)
	];
}

/** How much of a report someone has to look at. */
export function doubtfulCount(reading: ReportReading): number {
	const doubtful = allFindings(reading).filter(({ doubts }) => doubts.length > 0);
	return doubtful.length + reading.remarks.length;
}

function doubtLines(name: string, { doubts, place }: AnyFinding): readonly string[] {
	return doubts.map(({ words }) => `${name}${where(place)}: ${words}`);
}

function where(place: ReportPlace | null): string {
	if (place === null) return '';
	const paragraph = place.paragraph === null ? '' : `, paragraph ${place.paragraph}`;
	if (place.page !== null) return `, page ${place.page}${paragraph}`;
	return paragraph || `, line ${place.lines[0] + 1}`;
}
