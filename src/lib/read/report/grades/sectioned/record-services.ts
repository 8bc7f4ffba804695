import type { ComparedService } from '../../../../domain/service.ts';
import type { BodyGrade } from './body-grades.ts';
import type { RecordBlock } from './record-rows.ts';
import type { LabelledArea } from './sectioned-report.ts';

/** A block of the record with the service that it is of, as far as that can be told. */
export interface PlacedBlock {
	readonly block: RecordBlock;
	/** `null` where more than one way fits, or none. */
	readonly service: ComparedService | null;
	/** Whether that is another service than its heading says: our proposal. */
	readonly isMoved: boolean;
}

/** Blocks beyond which no way is sought: a record has about six. */
const MOST_BLOCKS = 10;

/**
 * Gives each block of the record its service. As printed, unless that puts an area under a service it is
 * not judged for, or twice under one: then the one way that does neither, agrees best with the sections and
 * keeps best to the order of the areas.
 */
export function placeBlocks(
	blocks: readonly RecordBlock[],
	areas: readonly LabelledArea[],
	body: readonly BodyGrade[]
): readonly PlacedBlock[] {
	const printed = blocks.map(({ service }) => service);
	if (printed.every((each) => each !== null) && faults(blocks, printed) === 0) {
		return placedAs(blocks, printed);
	}
	if (blocks.length > MOST_BLOCKS) return placedAs(blocks, null);
	const ways = waysOf(blocks.length)
		.filter((way) => faults(blocks, way) === 0)
		.map((way) => ({ way, costs: costsOf(blocks, way, areas, body) }))
		.sort((a, b) => compareCosts(a.costs, b.costs));
	const [best, next] = ways;
	if (best === undefined) return placedAs(blocks, null);
	const isOnly = next === undefined || compareCosts(best.costs, next.costs) < 0;
	return placedAs(blocks, isOnly ? best.way : null);
}

/** Without a way, what is printed stays where nothing speaks against it. */
function placedAs(
	blocks: readonly RecordBlock[],
	way: readonly ComparedService[] | null
): readonly PlacedBlock[] {
	return blocks.map((block, at) => {
		const others = blocks.filter((other) => other !== block && other.service === block.service);
		const isSound = block.service !== null && faults([block, ...others], null) === 0;
		const service = way === null ? (isSound ? block.service : null) : (way[at] ?? null);
		return { block, service, isMoved: service !== null && service !== block.service };
	});
}

type Way = readonly (ComparedService | null)[];

function waysOf(count: number): readonly ComparedService[][] {
	return Array.from({ length: 2 ** count }, (_, bits) =>
		Array.from({ length: count }, (__, at) =>
			(bits >> at) % 2 === 0 ? 'safeguarding' : 'looked-after'
		)
	);
}

/** Rows that cannot stand where a way puts them; without a way, where they are printed. */
export function faults(blocks: readonly RecordBlock[], way: Way | null): number {
	const seen = new Set<string>();
	let count = 0;
	for (const [at, block] of blocks.entries()) {
		const service = way === null ? block.service : (way[at] ?? null);
		for (const { area } of block.rows) {
			const key = `${service ?? ''} ${area.area}`;
			if (service === null || !area.services.includes(service) || seen.has(key)) count += 1;
			seen.add(key);
		}
	}
	return count;
}

/** Least of the first counts most: grades that differ from the sections, steps out of order, blocks moved. */
function costsOf(
	blocks: readonly RecordBlock[],
	way: readonly ComparedService[],
	areas: readonly LabelledArea[],
	body: readonly BodyGrade[]
): readonly number[] {
	const differing = blocks.flatMap((block, at) =>
		block.rows.filter((row) =>
			body.some(
				(each) =>
					each.area === row.area &&
					each.service === way[at] &&
					each.witnesses.some(({ grade }) => grade !== row.witness.grade)
			)
		)
	).length;
	const moved = blocks.filter(({ service }, at) => service !== null && service !== way[at]).length;
	return [differing, stepsBack(blocks, way, areas), moved];
}

/** How often the service changes or its areas go back, from row to row. */
function stepsBack(
	blocks: readonly RecordBlock[],
	way: readonly ComparedService[],
	areas: readonly LabelledArea[]
): number {
	const rows = blocks.flatMap(({ rows }, at) =>
		rows.map(({ area }) => ({ service: way[at], order: areas.indexOf(area) }))
	);
	return rows.filter((row, at) => {
		const before = rows[at - 1];
		return before !== undefined && (row.service !== before.service || row.order < before.order);
	}).length;
}

function compareCosts(left: readonly number[], right: readonly number[]): number {
	const at = left.findIndex((cost, place) => cost !== right[place]);
	return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
