import { expect, test } from 'vitest';
import { amountWords, valueWords, wholeWords } from '#lib/view/words/figure-words.ts';
import { hedgeOf } from '#lib/domain/hedge.ts';
import { figures } from '../../inspection-of.ts';

test.each([
	['603,count', '603', '603'],
	['1139,count', '1,139', '1,139'],
	['15,percent,just over', 'just over 15%', 'just over 15%'],
	['36.5,percent', '36.5%', '36.5%'],
	['110000,count,nearly', 'nearly 110,000', 'nearly 110,000'],
	['15,count,,67', '15 of 67', '15'],
	['105,count,around,370,approximately', 'around 105 of approximately 370', 'around 105'],
	['20,percent,,50', '20% of 50', '20%'],
	['0.5,ratio', '0.5', '0.5'],
	['2,rank', '2', '2'],
	['12.5,days,up to', 'up to 12.5 days', 'up to 12.5 days'],
	['1,days', '1 day', '1 day'],
	['1,visits,at least', 'at least 1 visit', 'at least 1 visit'],
	['2,visits', '2 visits', '2 visits'],
	['1,full-time equivalent', '1 full-time equivalent', '1 full-time equivalent'],
	['c,count', 'suppressed', 'suppressed'],
	['x,percent,about', 'not available', 'not available'],
	['z,days', 'not applicable', 'not applicable'],
	['low,percent', 'small', 'small'],
	['<5,count,,67,about', 'small (<5), out of about 67', 'small (<5)'],
	['70,count,sort of', 'sort of 70', 'sort of 70']
])('%s reads "%s", without its base "%s"', (cells, amount, value) => {
	const [figure] = figures(`Both,Topic,measure,${cells}`).figures;
	expect(figure && amountWords(figure)).toBe(amount);
	expect(figure && valueWords(figure)).toBe(value);
});

test.each([
	['approximately', 'approximately 12,345'],
	['', '12,345']
])('a whole hedged by "%s" reads "%s"', (hedge, words) => {
	expect(wholeWords(12345, hedgeOf(hedge))).toBe(words);
});
