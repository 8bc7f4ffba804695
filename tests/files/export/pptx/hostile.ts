import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';

/** Text that breaks files: markup, entities, characters XML forbids, half characters, other scripts. */
export const HOSTILE = [
	'</a:t></a:r><script>alert(1)</script>',
	']]> &amp; &#0; "quoted" \'single\'',
	'bell \u0007, escape \u001b, \ufffe, half \ud83d character',
	'🙂🙃👩‍👩‍👧‍👦 emoji',
	'שלום עולם',
	'السلام عليكم',
	'=HYPERLINK("http://example.org")',
	'Ω'.repeat(300),
	'word '.repeat(80).trim(),
	'line\nbreak and\ttab'
] as const;

/** An inspection in which every text is hostile. */
export function hostile(): Inspection {
	const cells = (row: readonly string[]) =>
		row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
	const authority = 'A council with a very long name '.repeat(10).trim();
	const common = [authority, HOSTILE.join(' '), HOSTILE[1], 'yes'];
	const rows = HOSTILE.flatMap((text, index) => [
		cells([
			...common,
			'judgement',
			'Safeguarding',
			text,
			'',
			String((index % 4) + 1),
			'',
			'',
			'',
			''
		]),
		cells([...common, 'figure', 'Context', 'Counts', text, '12', 'count', text, '', '', text]),
		cells([...common, 'figure', 'Context', text, text, '15', 'percent', text, '', '', text]),
		cells([...common, 'figure', 'Context', 'Parts', text, '3', 'count', '', '9', text, text]),
		cells([...common, 'action', 'Both', text, text, String(index % 3), 'months', '', '', '', ''])
	]);
	const header =
		'authority,source,licence,headline,kind,service,area,measure,value,unit,qualifier,out_of,out_of_qualifier,comparison';
	const { inspections } = readInspections([header, ...rows].join('\n'), 'hostile.csv');
	const [inspection] = inspections;
	if (inspection === undefined) throw new Error('The hostile inspection cannot be read.');
	return inspection;
}

/** An inspection without any area: one action. */
export function withoutAreas(): Inspection {
	const { inspections } = readInspections(
		'authority,kind,service,area,measure,value\nNorthtown,action,Both,At once,Do it,0',
		'no-areas.csv'
	);
	const [inspection] = inspections;
	if (inspection === undefined) throw new Error('The inspection without areas cannot be read.');
	return inspection;
}
