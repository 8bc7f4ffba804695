import { SERVICE_NAMES, type ComparedService } from '../../../../domain/service.ts';
import type { ReportDocument } from '../../document/report-document.ts';
import type { Doubt, JudgementFinding, ReportRemark } from '../../finding.ts';
import type { FrameworkFindings } from '../../report-framework.ts';
import { judgementOf } from '../judgement-of.ts';
import { bodyGrades } from './body-grades.ts';
import { recordRemarks, unreadRemarks } from './record-remarks.ts';
import { recordRows, recordStart } from './record-rows.ts';
import { placeBlocks, type PlacedBlock } from './record-services.ts';
import type { LabelledArea, SectionedReport } from './sectioned-report.ts';

/** Reads the grades of a report that is built by services: see `SectionedReport`. */
export function sectionedJudgements(
	document: ReportDocument,
	report: SectionedReport
): Required<Pick<FrameworkFindings, 'judgements' | 'remarks'>> {
	const { lines } = document;
	const at = recordStart(lines);
	const body = bodyGrades(document, at < 0 ? lines : lines.slice(0, at), report);
	const record = recordRows(document, at < 0 ? [] : lines.slice(at + 1), report);
	const blocks = placeBlocks(record.blocks, report.areas, body);
	const ofService = (service: ComparedService): readonly JudgementFinding[] => {
		const isOf = (each: { readonly service: ComparedService | null }) => each.service === service;
		// Re-inspections are of one service, and have nothing of the other.
		if (at >= 0 && !body.some(isOf) && !blocks.some(isOf)) return [];
		return report.areas.flatMap((area) => {
			if (!area.services.includes(service)) return [];
			const sections = body.filter((each) => isOf(each) && each.area === area);
			const rows = blocks.filter(isOf).flatMap((block) => rowsOf(block, area));
			const witnesses = [
				...sections.flatMap((each) => each.witnesses),
				...rows.map(({ witness }) => witness)
			];
			const stated = sections.length === 0 ? rows.flatMap(({ doubts }) => doubts) : [];
			const doubts = [...sections.flatMap((each) => each.doubts), ...stated];
			const once: readonly Doubt[] =
				witnesses.length === 1 && doubts.length === 0 ? [onePlace(area)] : [];
			return [judgementOf({ area: area.area, service, witnesses, doubts: [...doubts, ...once] })];
		});
	};
	const judgements = servicesOf(report).flatMap(ofService);
	return {
		judgements,
		remarks: [
			...(at < 0 ? [WITHOUT_RECORD] : []),
			...recordRemarks(blocks, body, judgements),
			...unreadRemarks(record.unread)
		]
	};
}

const WITHOUT_RECORD: ReportRemark = {
	code: 'ends-early',
	words:
		'The record of main findings that such reports end with was not found: the text may end early.',
	place: null,
	findings: []
};

function servicesOf({ only }: SectionedReport): readonly ComparedService[] {
	return only === undefined ? ['safeguarding', 'looked-after'] : [only];
}

/** The rows of an area in a block, with what is in doubt where the record alone states a grade. */
function rowsOf({ block, isMoved, service }: PlacedBlock, area: LabelledArea) {
	return block.rows
		.filter((row) => row.area === area)
		.map(({ witness }) => {
			const heading = block.heading?.words;
			if (!isMoved || service === null || heading === undefined) return { witness, doubts: [] };
			const words = `The record prints “${area.area}” under “${heading}”; that it is of “${SERVICE_NAMES[service]}” is a proposal.`;
			const doubts: readonly Doubt[] = [{ code: 'moved', words }];
			return { witness: { ...witness, printedUnder: heading }, doubts };
		});
}

function onePlace({ area }: LabelledArea): Doubt {
	return {
		code: 'one-place',
		words: `The report states the grade of “${area}” in one place alone.`
	};
}
