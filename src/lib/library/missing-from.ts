import type { Inspection } from '../domain/inspection.ts';
import type { Difference } from './cell-difference.ts';
import { figureKey } from './said-facts.ts';
import { saidJudgements } from './said-judgements.ts';

/** What a file said before it was corrected, and says no more. */
export function missingFrom(arriving: Inspection, open: Inspection): readonly Difference[] {
	const said = saidJudgements(arriving);
	const figures = new Set(arriving.figures.map(figureKey));
	return [
		...[...saidJudgements(open)].flatMap(([key, { judgement, result, name }]) =>
			said.has(key)
				? []
				: [{ of: 'missing', service: judgement.service, area: name, open: result } as const]
		),
		...open.figures
			.filter((figure) => !figures.has(figureKey(figure)))
			.map((figure) => ({ of: 'figure', open: figure, arriving: null }) as const)
	];
}
