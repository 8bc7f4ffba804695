import type { IsoDay } from '../../src/lib/domain/iso-date.ts';
import { isVisit } from '../../src/lib/domain/is-visit.ts';
import { slug, uniqueKeys } from '../../src/lib/domain/slug.ts';
import { byAuthority } from '../../src/lib/select/many/by-authority.ts';
import { councilPack } from '../../src/lib/view/pack/council-pack.ts';
import type { Order } from './arguments.ts';
import { manyKind } from './chart-names.ts';
import { packJobs, type Ordered } from './make-files.ts';
import type { Everything } from './many/known.ts';
import { UsageError } from './one-pair.ts';

/**
 * The packs of every authority that has been graded.
 *
 * @throws {UsageError} where a chart of many is asked for by itself as well
 */
export function packsOf(
	{ own, known }: Everything,
	order: Order & { readonly today: IsoDay }
): Ordered {
	const [chosen] = [
		...order.charts.filter((word) => manyKind(word) !== undefined).map((word) => `--chart ${word}`),
		...Object.keys(order.chosen).map((name) => `--${name}`)
	];
	if (chosen !== undefined) {
		throw new UsageError(`--each authority makes whole packs: leave out ${chosen}, or ask apart.`);
	}
	const all = [...known.all, ...known.withVisits.filter(isVisit)];
	const councils = byAuthority(known.all);
	const unique = uniqueKeys();
	const jobs = [...byAuthority(own.filter((each) => !isVisit(each))).keys()].flatMap((council) => {
		const [first, ...others] = councils.get(council) ?? [];
		if (first === undefined) return [];
		const stem = unique(slug((others.at(-1) ?? first).authority, 'council'));
		// Made when its turn comes, so that memory holds one at a time.
		const pack = () => ({ ...councilPack([first, ...others], all), stem });
		return packJobs(stem, pack, order);
	});
	return { jobs, whole: true };
}
