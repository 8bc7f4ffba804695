import { ILACS as FRAMEWORK } from '../../../domain/frameworks/ilacs.ts';
import type { JudgedService } from '../../../domain/service.ts';
import { isBefore, type IsoDate } from '../../../domain/iso-date.ts';
import { actionsBelow, type ActionList } from '../actions/actions-below.ts';
import type { ReportFramework } from '../report-framework.ts';
import { judgementOf } from '../grades/judgement-of.ts';
import type { ReportArea } from '../grades/report-area.ts';
import { missingSections } from '../grades/missing-sections.ts';
import { lastLineOf, tableWitnesses } from '../grades/table-witnesses.ts';
import { headingWitnesses } from '../grades/block-witnesses.ts';

const LEADERS =
	'the impact of (?:leaders|leadership) on (?:social work )?practice with children and families';
const HELP =
	'the experiences? and progress of children (?:who need|who are in need of|in need of|needing) help and protection';
const CARE =
	'the experiences? and progress of children (?:in care|looked after)(?: and achieving permanence)?';
const CARE_AND_LEAVERS = `${CARE} and (?:children )?care leavers`;
const LEAVERS = 'the experiences? and progress of (?:children )?care leavers';

const OVERALL = 'overall effectiveness';

const [OVERALL_AREA, LEADERS_AREA, HELP_AREA, CARE_AREA, LEAVERS_AREA] = FRAMEWORK.areas;

/** In the order of the table on the first page. */
const AREAS: readonly ReportArea[] = [
	headed(LEADERS_AREA.name, 'both', LEADERS),
	headed(HELP_AREA.name, 'safeguarding', HELP),
	headed(CARE_AREA.formerly.name, 'looked-after', CARE_AND_LEAVERS),
	headed(CARE_AREA.name, 'looked-after', CARE),
	headed(LEAVERS_AREA.name, 'looked-after', LEAVERS),
	{ area: OVERALL_AREA.name, service: 'both', row: OVERALL }
];

/** An area whose grade the heading of its section states in the words of its row. */
function headed(area: string, service: JudgedService, words: string): ReportArea {
	return { area, service, row: words, headings: [`${words}{grade}`] };
}

const ACTIONS: ActionList = {
	heading: /^what needs to improve\??\d?(?: in .*)?$/,
	owner: 'authority',
	service: 'both'
};

/** Inspections of local authority children's services since 2018, standard and short ones alike. */
export const ILACS: ReportFramework = {
	kind: {
		gives: 'report',
		framework: 'ILACS',
		words: 'an inspection of local authority children’s services (ILACS)'
	},
	titles: [
		/^(?:re-?)?inspection of (?:.{2,60}? )?(?:local authority )?children's (?:social care )?services/,
		// The title of the framework before, over a table of this one.
		/^(?:re-?)?inspection of services for children in need of help/
	],
	areas: AREAS,
	read: (document, { inspected }) => {
		const table = tableWitnesses(document, AREAS);
		const tableEnds = lastLineOf(table);
		const judgements = AREAS.flatMap((area) => {
			const row = table.get(area);
			// In a plain text a row of the table looks like a heading.
			const headings = headingWitnesses(document, area).filter(({ lines }) => lines[0] > tableEnds);
			const witnesses = [...(row === undefined ? [] : [row]), ...headings];
			const isMissed = witnesses.length === 0 && !isExpected(area, inspected?.value.from ?? null);
			// Of what inspections of a day do not judge, only the overall grade is one that readers look for.
			if (isMissed && area.row !== OVERALL) return [];
			return [
				judgementOf({ ...area, witnesses, ...(isMissed ? { without: 'not-in-framework' } : {}) })
			];
		});
		return {
			judgements,
			actions: actionsBelow(document, ACTIONS),
			remarks: missingSections(
				document,
				AREAS.filter((area) => table.has(area)),
				tableEnds
			)
		};
	}
};

/** Whether inspections of a day judge an area; unknown days judge what most do. */
function isExpected({ area }: ReportArea, day: IsoDate | null): boolean {
	const isAfter = (last: IsoDate) => day !== null && isBefore(last, day);
	switch (area) {
		case OVERALL_AREA.name:
			return !isAfter(OVERALL_AREA.to);
		case CARE_AREA.formerly.name:
			return day !== null && !isAfter(CARE_AREA.formerly.to);
		case CARE_AREA.name:
		case LEAVERS_AREA.name:
			return day === null || isAfter(CARE_AREA.formerly.to);
		default:
			return true;
	}
}
