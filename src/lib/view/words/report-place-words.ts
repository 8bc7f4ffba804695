import type { Statement } from '../../domain/judgement.ts';

type Stated = Pick<Statement, 'paragraph' | 'texts'>;

/** Where a report states a fact: `paragraph 29, page 12`; `null` if that is not known. */
export function reportPlaceWords({ paragraph, texts: { page } }: Stated): string | null {
	const places = [
		...(paragraph === null ? [] : [`paragraph ${paragraph}`]),
		...(page === undefined ? [] : [`page ${page}`])
	];
	return places.length === 0 ? null : places.join(', ');
}

/** The same with the other places that state it: `paragraph 29; also heading p 31`. */
export function allReportPlaceWords(stated: Stated): string | null {
	const { witnesses } = stated.texts;
	const places = [
		reportPlaceWords(stated),
		witnesses === undefined ? null : `also ${witnesses}`
	].filter((place) => place !== null);
	return places.length === 0 ? null : places.join('; ');
}
