import { strFromU8, unzipSync } from 'fflate';
import { odsWorkbook, xlsxWorkbook, zipOf, type CellValue } from '../workbooks.ts';
import type { Chance } from './chance.ts';

/** A workbook, and a copy of it that is damaged. */
export interface DamagedWorkbook {
	readonly whole: Uint8Array;
	readonly damaged: Uint8Array;
	/** In its bytes, where a zip can tell, or in the XML of a zip that is in order. */
	readonly where: 'bytes' | 'xml';
}

const VALUES: readonly CellValue[] = [
	'Northtown',
	'Good',
	'Overall effectiveness',
	'<b> & "c"',
	'two\nlines',
	3,
	2447.5,
	new Date('2023-03-31'),
	null,
	null
];

export function chanceWorkbook(chance: Chance): DamagedWorkbook {
	const sheets = ['One', 'Two'].map((name) => ({
		name,
		rows: [['a'], ...chance.several(8, () => chance.several(8, () => chance.pick(VALUES)))]
	}));
	const whole = chance.pick([odsWorkbook, xlsxWorkbook])(sheets);
	return chance.below(2) === 0
		? { whole, damaged: damagedBytes(whole, chance), where: 'bytes' }
		: { whole, damaged: damagedXml(whole, chance), where: 'xml' };
}

function damagedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
	const at = chance.below(bytes.length);
	const copy = bytes.slice();
	switch (chance.below(4)) {
		case 0:
			return bytes.slice(0, at);
		case 1:
			return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1 + chance.below(99))]);
		default:
			for (let times = 1 + chance.below(9); times > 0; times -= 1) {
				copy[chance.below(copy.length)] = chance.below(256);
			}
			return copy;
	}
}

/** What XML breaks on, or asks too much with. */
const ODD = [
	'<',
	'>',
	'/',
	'"',
	'&',
	'&lt;',
	'&nbsp;',
	'&#0;',
	'&#x110000;',
	'<!--',
	'<![CDATA[',
	'<!DOCTYPE a [<!ENTITY b "c">]>',
	'</a>',
	'<table:table-cell/>',
	' table:number-columns-repeated="99999"',
	' table:number-rows-repeated="1e9"',
	' r="ZZZ9999999"',
	'\0',
	'9'.repeat(400),
	'<a>'.repeat(300)
];

function damagedXml(bytes: Uint8Array, chance: Chance): Uint8Array {
	const parts = Object.entries(unzipSync(bytes)).map(
		([name, part]) => [name, strFromU8(part)] as const
	);
	const target = chance.pick(parts)[0];
	return zipOf(
		Object.fromEntries(
			parts.map(([name, xml]) => {
				if (name !== target) return [name, xml];
				const at = chance.below(xml.length);
				const end = at + chance.pick([0, 1, chance.below(200)]);
				return [name, xml.slice(0, at) + chance.pick(ODD) + xml.slice(end)];
			})
		)
	);
}
