import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readInspections } from '#lib/assemble/read-inspections.ts';
import totals from '../../../data/control-totals.json' with { type: 'json' };
import { builtInFaults } from '../../../scripts/check-data/built-in-faults.ts';
import { controlFaults } from '../../../scripts/check-data/control-faults.ts';

const text = readFileSync('data/cumbria-2012.csv', 'utf8');

function faultsIn(csv: string): readonly string[] {
	const [inspection] = readInspections(csv, null).inspections;
	if (inspection === undefined) throw new Error('Nothing was read.');
	return [...builtInFaults(inspection), ...controlFaults(inspection, totals)];
}

/** The file with the first line that holds `words` rewritten, or taken out. */
function changed(words: string, rewrite: (line: string) => string | null): string {
	const lines = text.split('\n');
	const at = lines.findIndex((line) => line.includes(words));
	const line = lines[at];
	if (line === undefined) throw new Error(`No line holds ${words}.`);
	const next = rewrite(line);
	if (next === line) throw new Error(`Nothing changed in ${line}.`);
	return lines.toSpliced(at, 1, ...(next === null ? [] : [next])).join('\n');
}

const swap = (from: string, to: string) => (line: string) => line.replace(from, to);
const remove = () => null;

test('the built-in report comes to what was counted', () => {
	expect(faultsIn(text)).toEqual([]);
});

test.each([
	[
		'another grade',
		'judgement,Safeguarding,Overall effectiveness',
		swap(',4,', ',3,'),
		'judgements of safeguarding with grade 3: 7, but 6 were counted in the report'
	],
	[
		'a part',
		'Council homes judged good',
		swap(',3,', ',2,'),
		"Children's homes run by the council is 6, but its parts add up to 5"
	],
	[
		'a whole',
		"Children's homes run by the council",
		swap(',6,', ',7,'),
		"Children's homes run by the council is 7, but its parts add up to 6"
	],
	[
		'a denominator',
		'Sampled case files sent back',
		swap(',67,', ',68,'),
		'Sampled case files sent back to the council because of concerns is out of 68, not of 67'
	],
	[
		'a lost action',
		'action,Safeguarding,Immediately',
		remove,
		'actions of safeguarding with months 0: 2, but 3 were counted in the report'
	],
	[
		'a moved action',
		'action,Safeguarding,Within three months',
		swap(',3,months', ',6,months'),
		'actions of safeguarding with months 6: 7, but 6 were counted in the report'
	],
	[
		'a lost headline',
		',355,count',
		remove,
		'headline figures: 22, but 23 were counted in the report'
	],
	[
		'a paragraph the report lacks',
		',355,count',
		swap(',7,', ',999,'),
		'the report has no paragraph 999'
	],
	[
		'an action whose wording is nobody’s',
		'Train elected members',
		swap('Summarised from paragraph 84; the wording is ours', ''),
		'Train elected members so that they can question officers and partners with effect does not say whose wording it is'
	],
	[
		'a link to an area of the other service',
		'Sampled case files sent back',
		swap('Quality of provision', 'Being healthy'),
		'Sampled case files sent back to the council because of concerns: Being healthy is not judged for safeguarding'
	]
])('%s is found', (_, words, rewrite, fault) => {
	expect(faultsIn(changed(words, rewrite))).toContain(fault);
});

test('an inspection at a time when there were none of its kind is found', () => {
	expect(faultsIn(text.replaceAll('2012-04-', '2014-04-'))).toEqual([
		'SLAC was not in force on 2014-04-10',
		'SLAC was not in force on 2014-04-20'
	]);
});
