import { authorityName } from '../domain/authority.ts';
import { checksum } from '../domain/checksum.ts';
import type { Inspection } from '../domain/inspection.ts';
import { cutSlug, hyphenated, LONGEST_SLUG, slug, uniqueKeys } from '../domain/slug.ts';
import { remember } from '../read/cached.ts';
import type { Unnamed } from './assemble-inspection.ts';

/** Inspections of one file with their ids and the names of their files. */
export function namedInspections(inspections: readonly Unnamed[]): readonly Inspection[] {
	const ids = uniqueKeys();
	const keys = uniqueKeys();
	return inspections.map((inspection) => ({
		...inspection,
		id: ids(inspectionId(inspection)),
		key: keys(fileName(inspection))
	}));
}

type Dated = Pick<Unnamed, 'published' | 'inspectedTo' | 'inspectedFrom'>;

/** The date that tells it apart: the one that reports are cited by, else the latest known. */
function dateOf({ published, inspectedTo, inspectedFrom }: Dated) {
	return published ?? inspectedTo ?? inspectedFrom;
}

/** Whichever of an authority's names a file uses, its inspections have one id. */
function inspectionId(inspection: Unnamed): string {
	const { authority, framework, label } = inspection;
	const parts = [officialName(authority), framework, dateOf(inspection), label];
	return parts.flatMap((part) => (part === null ? [] : wholeSlug(part))).join('-');
}

const officialName = remember(authorityName);

/** A slug cuts a long text, and the rest of it may be all that tells it from another. */
const wholeSlug = remember((text): string => {
	const short = slug(text, 'inspection');
	return text.length > LONGEST_SLUG ? `${short}-${checksum(text)}` : short;
});

/** Inspections of one authority mostly stand together. */
const words = remember(hyphenated);

function fileName(inspection: Unnamed): string {
	const year = dateOf(inspection)?.slice(0, 4);
	const parts = [inspection.authority, year ?? '', inspection.label ?? ''].map(words);
	return cutSlug(parts.filter(Boolean).join('-'), 'inspection');
}
