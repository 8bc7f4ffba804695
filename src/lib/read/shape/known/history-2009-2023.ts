import type { InspectionColumn } from '../../../domain/column-names.ts';
import type { AreaColumn, Block, From, Shape } from '../shape.ts';
import { IN_CARE_AND_LEAVERS, ilacsAreas } from './ilacs-areas.ts';

const AUTHORITY = 'Local authority name';
const OVERALL = 'Overall effectiveness';
const RE_INSPECTION = 'Re-inspection';

/** One inspection of a council's row, with the date on which its report was published. */
function block(
	framework: string,
	published: string,
	areas: readonly AreaColumn[],
	label: string | null = null
): Block {
	const labelled: Partial<Record<InspectionColumn, From>> =
		label === null ? {} : { inspection: { is: label } };
	return {
		inspection: {
			authority: { under: AUTHORITY },
			framework: { is: framework },
			...labelled,
			published: { under: published }
		},
		judgements: { form: 'wide', areas },
		blank: 'blank'
	};
}

function sif(which: string): readonly AreaColumn[] {
	return [
		{ under: `${which} Overall Judgement (OE)`, area: OVERALL, service: 'both' },
		{
			under: `${which} children who need help and protection`,
			area: 'Children who need help and protection',
			service: 'safeguarding'
		},
		{
			under: `${which} children looked after and achieving permanence`,
			area: 'Children looked after and achieving permanence',
			service: 'looked-after'
		},
		{
			under: `${which} CLA Sub: Adoption Performance`,
			area: 'Adoption performance',
			service: 'looked-after'
		},
		{
			under: `${which} CLA Sub: Experiences and progress of care leavers`,
			area: 'Experiences and progress of care leavers',
			service: 'looked-after'
		},
		{
			under: `${which} leadership, management and governance`,
			area: 'Leadership, management and governance',
			service: 'both'
		}
	];
}

/** The review of the board has no date of its own: it ends the report of the first inspection. */
const BOARD: AreaColumn = {
	under: 'LSCB Overall Effectiveness',
	area: 'Effectiveness of the Local Safeguarding Children Board',
	service: 'safeguarding'
};

/** `First ILACS framework`; in the table of councils that ended, which had one, only `ILACS framework`. */
function ilacs(which: string): Block {
	const [overall, leaders, help, inCare, careLeavers] = ilacsAreas(
		`${which} overall effectiveness`,
		`${which} impact of leaders`,
		`${which} experiences and progress of children who need help and protection`,
		`${which} experiences and progress of children in care`,
		`${which} experiences and progress of care leavers`
	);
	const together = {
		under: `${which} experiences and progress of children in care and care leavers`,
		...IN_CARE_AND_LEAVERS
	};
	const areas = [overall, leaders, help, inCare, together, careLeavers];
	return block(
		'ILACS',
		`${which} publication date`,
		areas.filter((area) => area !== undefined)
	);
}

/**
 * Ofsted's history of each council, its inspections side by side. Both of its tables: that of the
 * councils that ended has no second ILACS inspection.
 */
export const HISTORY_2009_2023: Shape = {
	id: 'history-2009-2023',
	name: 'Inspections of each council, 2009 to 2023',
	needs: [
		AUTHORITY,
		'SLAC Safeguarding Overall effectiveness (OE)',
		'SLAC Looked After Children Overall Effectiveness (OE)',
		'CPI Overall Effectiveness (OE)',
		'First SIF Overall Judgement (OE)',
		BOARD.under
	],
	blocks: [
		block('SLAC', 'Safeguarding & Looked After Children (SLAC) Inspection publication date', [
			{
				under: 'SLAC Safeguarding Overall effectiveness (OE)',
				area: OVERALL,
				service: 'safeguarding'
			},
			{
				under: 'SLAC Looked After Children Overall Effectiveness (OE)',
				area: OVERALL,
				service: 'looked-after'
			}
		]),
		block(
			'SLAC',
			'SLAC re-inspection of Safeguarding publication date',
			[{ under: 'SLAC re-inspection Safeguarding OE', area: OVERALL, service: 'safeguarding' }],
			RE_INSPECTION
		),
		block(
			'SLAC',
			'SLAC re-inspection of services for Children Looked After publication date',
			[
				{
					under: 'SLAC re-inspection of services Children Looked After OE',
					area: OVERALL,
					service: 'looked-after'
				}
			],
			RE_INSPECTION
		),
		block('CPI', 'Child Protection Inspections (CPI) publication date', [
			{ under: 'CPI Overall Effectiveness (OE)', area: OVERALL, service: 'safeguarding' }
		]),
		block(
			'CPI',
			'Child Protection Re-Inspection (CPRI) publication date',
			[{ under: 'CPRI Overall Effectiveness (OE)', area: OVERALL, service: 'safeguarding' }],
			RE_INSPECTION
		),
		block('TLAC', 'Targeted Looked After Children (TLAC) inspection publication date', [
			{ under: 'TLAC Overall Effectiveness (OE)', area: OVERALL, service: 'looked-after' }
		]),
		block('SIF', "Single Inspection of LA Children's Services (SIF) First SIF publication date", [
			...sif('First SIF'),
			BOARD
		]),
		block(
			'SIF',
			"Single Inspection of LA Children's Services (SIF) SIF Re-inspection publication date",
			sif('SIF Re-inspection'),
			RE_INSPECTION
		),
		ilacs('First ILACS framework'),
		ilacs('Second ILACS framework'),
		ilacs('ILACS framework')
	]
};
