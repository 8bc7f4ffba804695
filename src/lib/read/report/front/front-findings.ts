import type { Doubt, FrontFact, FrontFinding } from '../finding.ts';
import type { ReportFramework } from '../report-framework.ts';
import type { ReportFront } from './report-front.ts';
import type { Stated } from './stated.ts';

/** What is missed where it is not found; other facts of a front may be absent. */
const MISSED: Readonly<Partial<Record<FrontFact, string>>> = {
	authority: 'The report does not say plainly which council it is of.',
	inspected_from: 'No days of the inspection were found.'
};

/** The front of a report as findings, one for each column of the tidy file that it fills. */
export function frontFindings(
	front: ReportFront,
	{ kind, label }: ReportFramework
): readonly FrontFinding[] {
	const { authority, inspected, published, licence, title } = front;
	return [
		finding('authority', authority, (name) => name),
		{ ...finding('framework', title, () => kind.framework), doubts: [] },
		...(label === undefined ? [] : [finding('inspection', title, () => label)]),
		finding('inspected_from', inspected, ({ from }) => from),
		finding('inspected_to', inspected, ({ to }) => to),
		finding('published', published, (day) => day),
		finding('source', title, () => sourceWords(front)),
		finding('licence', licence, (terms) => terms)
	];
}

function finding<Value>(
	fact: FrontFact,
	stated: Stated<Value> | null,
	write: (value: Value) => string
): FrontFinding {
	const missed = MISSED[fact];
	const doubts: readonly Doubt[] =
		stated === null
			? missed === undefined
				? []
				: [{ code: 'not-found', words: missed }]
			: stated.doubt === null
				? []
				: [{ code: 'uncertain-words', words: stated.doubt }];
	return {
		kind: 'front',
		id: `front/${fact}`,
		fact,
		value: stated === null ? null : write(stated.value),
		place: stated?.place ?? null,
		doubts
	};
}

/** `Ofsted, Inspection of services, Bolton Council, published 29 May 2012. © Crown copyright 2012.` */
function sourceWords({ title, authority, published, copyright }: ReportFront): string {
	const name = authority?.value;
	const titled = title?.value ?? 'Inspection report';
	const place = name === undefined || titled.includes(name) ? null : authority?.place.words;
	const day = published?.place.words.replace(
		/^.*?publi(?:shed|cation date)(?: on)?\s*:?\s*/i,
		'published '
	);
	const cited = `${['Ofsted', titled, place, day].filter((part) => part != null).join(', ')}.`;
	return copyright === null ? cited : `${cited} ${copyright.value}.`;
}
