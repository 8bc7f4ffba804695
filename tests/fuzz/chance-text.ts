import type { Chance } from './chance.ts';

const HEADINGS = [
	'authority,service,area,grade',
	'authority,framework,published,service,area,value,kind,measure',
	'Local authority name,Inspection date,Overall effectiveness,Impact of leaders',
	'la_name,new_la_code,time_period,geographic_level,rate',
	'__proto__,constructor,toString,grade',
	'Council,Overall,Overall,',
	''
];

const CELLS = [
	'Northtown',
	'Safeguarding',
	'Looked-after children',
	'Overall effectiveness',
	'Good',
	'Requires improvement to be good',
	'Inadeq uate',
	'3',
	'1,5',
	'5.0',
	'9',
	'-',
	'judgement',
	'figure',
	'SLAC',
	'ILACS',
	'CQC',
	'2023-03-31',
	'31/02/2012',
	'2012',
	'E10000006',
	'c',
	'<5',
	'=HYPERLINK("x")',
	'<script>alert(1)</script>',
	'__proto__',
	'constructor',
	'',
	'',
	' '
];

/** What texts break on. */
const ODD = [
	'"',
	'""',
	"'",
	'\n',
	'\r\n',
	'\r',
	',',
	';',
	'\t',
	'|',
	'\0',
	'\ufeff',
	'\u200b',
	'\u202e',
	'\x1b[31m',
	'\ud800',
	'é',
	'🙂',
	'{"a":1}',
	'<table>',
	'sep=;\n',
	'x'.repeat(300)
];

/** A text of fewer than two thousand characters: nearly a table, or anything else. */
export function chanceText(chance: Chance): string {
	const delimiter = chance.pick([',', ',', ',', ';', '\t', '|']);
	const heading = chance.pick(HEADINGS);
	const width = heading.split(',').length;
	const rows = chance.several(10, () => chanceRow(chance, width));
	const lines = [...chance.several(3, () => chance.pick(CELLS)), heading, ...rows];
	const text = lines
		.map((line) => line.replaceAll(',', delimiter))
		.join(chance.pick(['\n', '\r\n']));
	return withOdd(text, chance).slice(0, 1999);
}

function chanceRow(chance: Chance, width: number): string {
	const cells = Array.from({ length: width + chance.pick([0, 0, 0, 0, -1, 1]) }, () => {
		const cell = chance.pick(CELLS);
		return chance.below(9) === 0 ? `"${cell.replaceAll('"', '""')}"` : cell;
	});
	return cells.join(',');
}

function withOdd(text: string, chance: Chance): string {
	let odd = text;
	for (let times = chance.below(5); times > 0; times -= 1) {
		const at = chance.below(odd.length + 1);
		const isCut = chance.below(3) === 0;
		odd = odd.slice(0, at) + (isCut ? '' : chance.pick(ODD)) + odd.slice(isCut ? at + 1 : at);
	}
	return odd;
}
