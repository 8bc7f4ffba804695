import type { Difference } from '../../library/cell-difference.ts';
import type { JudgementResult } from '../../domain/judgement.ts';
import { SERVICE_NAMES } from '../../domain/service.ts';
import { cellWords } from '../grade-cell.ts';
import { amountWords } from '../words/figure-words.ts';

/** A cell that differs, as a row: what it is about, what is open, what arrives. */
export interface DifferenceRow {
	readonly what: string;
	readonly open: string;
	readonly arriving: string;
}

const NOT_THERE = 'not there';

const WHOLE = { source: 'Source', address: 'Source address', licence: 'Licence' } as const;

export function differenceRow(difference: Difference): DifferenceRow {
	const { of } = difference;
	switch (of) {
		case 'grade':
			return {
				what: judgementName(difference),
				open: resultWords(difference.open),
				arriving: resultWords(difference.arriving)
			};
		case 'missing':
			return {
				what: judgementName(difference),
				open: resultWords(difference.open),
				arriving: NOT_THERE
			};
		case 'paragraph':
		case 'note': {
			const { open, arriving } = difference;
			return { what: `${judgementName(difference)}: ${of}`, open, arriving };
		}
		case 'figure': {
			const { open, arriving } = difference;
			const isOther = arriving === null || amountWords(open) !== amountWords(arriving);
			const words = (figure: typeof open) =>
				isOther
					? amountWords(figure)
					: [amountWords(figure), figure.comparison, figure.paragraph, figure.note]
							.filter((part) => part !== null)
							.join('; ');
			return {
				what: `${open.topic}: ${open.measure}`,
				open: words(open),
				arriving: arriving === null ? NOT_THERE : words(arriving)
			};
		}
		case 'action': {
			const { open, arriving } = difference;
			const { service, deadline } = open ?? arriving ?? { service: 'context', deadline: '' };
			return {
				what: `Action, ${SERVICE_NAMES[service]}, ${deadline}`,
				open: open?.text ?? NOT_THERE,
				arriving: arriving?.text ?? NOT_THERE
			};
		}
		default: {
			const { open, arriving } = difference;
			return { what: WHOLE[of], open, arriving };
		}
	}
}

function judgementName({ area, service }: Extract<Difference, { readonly area: string }>): string {
	return `${area}, ${SERVICE_NAMES[service]}`;
}

function resultWords(result: JudgementResult | null): string {
	return cellWords(result ?? { kind: 'not-judged' });
}
