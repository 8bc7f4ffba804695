import { SERVICE_NAMES, type ComparedService } from '../../../../domain/service.ts';
import type { JudgementFinding, ReportPlace, ReportRemark } from '../../finding.ts';
import type { BodyGrade } from './body-grades.ts';
import type { RecordBlock } from './record-rows.ts';
import type { PlacedBlock } from './record-services.ts';

/** What a person should know of the headings in the record. */
export function recordRemarks(
	blocks: readonly PlacedBlock[],
	body: readonly BodyGrade[],
	judgements: readonly JudgementFinding[]
): readonly ReportRemark[] {
	return blocks.flatMap((placed): readonly ReportRemark[] => {
		const { block, service, isMoved } = placed;
		const heading = block.heading?.words ?? '';
		if (service === null) {
			const words = `In the record ${rowsUnder(block, heading)} cannot be given to one service, and was not read.`;
			return [remark(block, words, [])];
		}
		if (isMoved) {
			const words = `In the record ${rowsUnder(block, heading)} looks like “${SERVICE_NAMES[service]}”: ${reasons(placed, service, blocks, body)}. Its place here is a proposal.`;
			return [remark(block, words, idsOf(block.rows, service, judgements))];
		}
		// A heading of one part of a service does not head what comes before that part.
		const strays =
			block.part === null ? [] : block.rows.filter(({ area }) => area.group === 'overall');
		if (strays.length === 0) return [];
		const words = `In the record ${rowsUnder({ rows: strays }, heading)} is not of what that heading names, but of “${SERVICE_NAMES[service]}” as a whole.`;
		return [remark(block, words, idsOf(strays, service, judgements))];
	});
}

/** A remark for each row whose label nobody knows. */
export function unreadRemarks(unread: readonly ReportPlace[]): readonly ReportRemark[] {
	return unread.map((place) => ({
		code: 'unread-label',
		words: `The row “${place.words}” of the record was not read: its area is none of those known here.`,
		place,
		findings: []
	}));
}

function rowsUnder({ rows }: Pick<RecordBlock, 'rows'>, heading: string): string {
	const [first, last] = [rows[0]?.area.area ?? '', rows.at(-1)?.area.area ?? ''];
	const names = rows.length < 2 ? `“${first}”` : `what goes from “${first}” to “${last}”`;
	return heading === '' ? `${names}, without a heading,` : `${names} under “${heading}”`;
}

function remark(block: RecordBlock, words: string, findings: readonly string[]): ReportRemark {
	const place = block.heading ?? block.rows[0]?.witness ?? null;
	return { code: 'wrong-heading', words, place, findings };
}

function idsOf(
	rows: RecordBlock['rows'],
	service: ComparedService,
	judgements: readonly JudgementFinding[]
): readonly string[] {
	return judgements
		.filter((each) => each.service === service && rows.some(({ area }) => area.area === each.area))
		.map(({ id }) => id);
}

/** Why a block was given to another service than its heading names, as far as it can be told. */
function reasons(
	{ block }: PlacedBlock,
	service: ComparedService,
	blocks: readonly PlacedBlock[],
	body: readonly BodyGrade[]
): string {
	const alone = block.rows.find(({ area }) => area.services.every((each) => each === service));
	const again = blocks.some(
		(other) =>
			other.block !== block &&
			other.block.service === block.service &&
			other.block.rows.some(({ area }) => block.rows.some((row) => row.area === area))
	);
	const known = block.rows.flatMap((row) =>
		body
			.filter((each) => each.area === row.area && each.service === service)
			.map((each) => ({ row, each }))
	);
	const agreeing = known.filter(({ row, each }) =>
		each.witnesses.every(({ grade }) => grade === row.witness.grade)
	);
	return [
		alone === undefined ? null : `“${alone.area.area}” is judged for that service alone`,
		again ? 'the record has the same areas once more under that heading' : null,
		known.length === 0
			? null
			: `${agreeing.length} of ${known.length} grades agree with its sections`,
		'it follows the order of the areas'
	]
		.filter((each) => each !== null)
		.join(', ');
}
