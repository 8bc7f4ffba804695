import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';

const LONG = 'A very long name of a judgement area that somebody typed out in full '
	.repeat(4)
	.trim();

const ROWS = [
	['judgement', 'Safeguarding', 'Overall effectiveness', '', '2', '', '', ''],
	['judgement', 'Looked-after children', 'Overall effectiveness', '', '3', '', '', ''],
	['judgement', 'Looked-after children', 'Overall effectiveness', '', '4', '', '', ''],
	['judgement', 'Safeguarding', 'Capacity for improvement', '', '', '', '', ''],
	['judgement', 'Looked-after children', 'Capacity for improvement', '', 'RI', '', '', ''],
	['judgement', 'Safeguarding', LONG, '', '1', '', '', ''],
	['judgement', 'Both', '<script>alert("x")</script> & co', '', '4', '', '', ''],
	['judgement', 'Looked-after children', 'Not published', '', 'not published', '', '', ''],
	['judgement', 'Safeguarding', 'Another scale', '', '6 & <b> (another scale)', '', '', ''],
	['judgement', 'Safeguarding', 'שלום עולם 🙂🙃', '', '3', '', '', ''],
	['figure', 'Context', 'Counts', 'Exact', '7', 'count', '', ''],
	['figure', 'Context', 'Counts', LONG, '1234567', 'count', 'about', ''],
	['figure', 'Both', 'Counts', 'A rate', '12.5', 'days', 'up to', ''],
	['figure', 'Both', 'Shares', 'More than all', '120', 'percent', '', ''],
	['figure', 'Both', 'Shares', 'None', '0', 'percent', 'sort of', ''],
	['figure', 'Both', 'Parts', 'Overlapping', '8', 'count', '', '10'],
	['figure', 'Both', 'Parts', 'Also overlapping', '7', 'count', 'nearly', '10'],
	['figure', 'Both', 'Many', 'Large', '900', 'count', '', '12345'],
	['action', 'Both', 'By whenever', LONG, '9', 'months', '', ''],
	['action', 'Safeguarding', 'At once', 'Do it', '0', 'months', '', '']
] as const;

/** An inspection with everything that is hard to draw: conflicts, blanks, long, foreign and hostile text. */
export function awkward(): Inspection {
	const header = 'authority,headline,kind,service,area,measure,value,unit,qualifier,out_of';
	const lines = ROWS.map((cells) =>
		['Northtown & "South"', 'yes', ...cells]
			.map((cell) => `"${cell.replaceAll('"', '""')}"`)
			.join(',')
	);
	const [inspection] = readInspections([header, ...lines].join('\n'), 'awkward.csv').inspections;
	if (inspection === undefined) throw new Error('The awkward inspection cannot be read.');
	return inspection;
}
