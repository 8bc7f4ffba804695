import { expect, test } from 'vitest';
import {
	authorityWords,
	inspectionWords,
	kindWords,
	placeAndDate,
	subjectWords
} from '#lib/view/words/place-words.ts';
import { inspectionOf } from '../../inspection-of.ts';

const inspection = (framework: string, label = '', published = '') =>
	inspectionOf(
		'framework,inspection,published,service,area,grade',
		`${framework},${label},${published},Safeguarding,Overall effectiveness,3`
	);

test.each([
	['', '', 'Northtown', 'Northtown, date not given'],
	['Re-inspection', '', 'Northtown (Re-inspection)', 'Northtown (Re-inspection), date not given'],
	['', '2012-05-29', 'Northtown', 'Northtown, published 29 May 2012'],
	['', 'May 2012', 'Northtown', 'Northtown, published May 2012'],
	['', '2012', 'Northtown', 'Northtown, published 2012']
])('labelled "%s" and published "%s" it is %s', (label, published, place, placeAndDay) => {
	expect(authorityWords(inspection('SLAC', label, published))).toBe(place);
	expect(placeAndDate(inspection('SLAC', label, published))).toBe(placeAndDay);
});

test.each([
	['SLAC', 'Northtown, SLAC, date not given'],
	['slac', 'Northtown, SLAC, date not given'],
	['Pilot', 'Northtown, Pilot, date not given'],
	['', 'Northtown, date not given']
])('under framework "%s" a subtitle ends in "%s"', (framework, words) => {
	expect(inspectionWords(inspection(framework))).toBe(words);
});

test.each([
	['SLAC', 'Safeguarding and looked-after children'],
	['ILACS', "Local authority children's services"],
	['JTAI', 'JTAI'],
	['', "Children's services"]
])('the subject of framework "%s" is "%s"', (framework, subject) => {
	expect(subjectWords(inspection(framework))).toBe(subject);
});

test.each([
	['SLAC', 'Safeguarding and looked-after children inspection (SLAC)'],
	['SIF', "Single inspection of children's services (SIF)"],
	['ILACS', "Local authority children's services inspection (ILACS)"],
	['JTAI', 'JTAI inspection'],
	['', "Children's services inspection"]
])('the kind of framework "%s" is said in words: "%s"', (framework, kind) => {
	expect(kindWords(inspection(framework))).toBe(kind);
});
