import type { Inspection } from '#lib/domain/inspection.ts';
import { isVisit } from '#lib/domain/is-visit.ts';
import { byAuthority, councilOf } from '#lib/select/many/by-authority.ts';
import { regionIn } from '#lib/select/many/choice.ts';
import { everyInspection, withReport } from '#lib/select/many/every-inspection.ts';
import { councilPack } from '#lib/view/pack/council-pack.ts';
import type { MANY_PACKS } from '#lib/view/pack/pack-choice.ts';
import type { ManyPack } from '#lib/view/pack/pack-of-many.ts';
import { regionPack } from '#lib/view/pack/region-pack.ts';
import { authorityWords } from '#lib/view/words/place-words.ts';

/** A pack of many inspections, under a name for its file that says which; else why there is none. */
export function manyPack(
	pack: (typeof MANY_PACKS)[number],
	inspection: Inspection,
	opened: readonly Inspection[],
	record: readonly Inspection[]
): ManyPack | string {
	const graded = everyInspection(opened, record);
	const all = [...graded, ...[...opened, ...record].filter(isVisit)];
	const name = authorityWords({ ...inspection, label: null });
	if (pack === 'region') {
		const region = regionIn(inspection);
		if (region === null) return `The region of ${name} is not known, so it has no pack.`;
		const made = regionPack(region, all, inspection);
		return { ...made, stem: `${made.stem}-region` };
	}
	const known = byAuthority(graded).get(councilOf(inspection)) ?? [];
	const [first, ...others] = withReport(known, inspection);
	if (first === undefined) return `No inspection with grades is known of ${name}.`;
	const made = councilPack([first, ...others], all);
	return { ...made, stem: `${made.stem}-peers` };
}
