import type { Service } from '../../../domain/service.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { ActionFinding, FigureFinding, JudgementFinding } from '../finding.ts';
import { figuresOf } from '../figures/figures-of.ts';
import { localFigureText } from './sif-local-text.ts';

/**
 * The other numbers of a report, in its sentences. None is a headline: what they count is said in words of
 * their own, and some of them tell the local figures again, of another day.
 */
export function sifCandidates(
	document: ReportDocument,
	judgements: readonly JudgementFinding[],
	actions: readonly ActionFinding[]
): readonly FigureFinding[] {
	const front = Math.max(...linesOf(judgements, 'table'), -1);
	const acted = new Set(actions.flatMap(({ place }) => place?.lines ?? []));
	const local = new Set(localFigureText(document)?.lines.map(({ index }) => index));
	const serviceAt = serviceBySection(judgements);
	const figures = figuresOf(document, {
		serviceAt,
		isRead: ({ lines }) => {
			const first = lines[0]?.index ?? -1;
			return first > front && !acted.has(first) && !local.has(first);
		}
	});
	return figures.map((figure) => ({ ...figure, headline: false }));
}

/** Each section begins with the heading that states its grade. */
function serviceBySection(
	judgements: readonly JudgementFinding[]
): (line: number) => Service | null {
	const starts = judgements
		.flatMap((judgement) =>
			linesOf([judgement], 'heading').map((line) => ({ line, service: judgement.service }))
		)
		.sort((a, b) => b.line - a.line);
	return (line) => starts.find((start) => start.line <= line)?.service ?? null;
}

function linesOf(
	judgements: readonly JudgementFinding[],
	kind: 'table' | 'heading'
): readonly number[] {
	return judgements.flatMap(({ witnesses }) =>
		witnesses.flatMap((witness) => (witness.kind === kind ? witness.lines[1] : []))
	);
}
