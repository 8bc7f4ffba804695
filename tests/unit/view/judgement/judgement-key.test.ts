import { expect, test } from 'vitest';
import { judgementKey, parseJudgementKey } from '#lib/view/judgement/judgement-key.ts';
import { example } from '../../../example.ts';

test('the key of every judgement reads back as its area and service', () => {
	const { judgements } = example();
	const named = judgements.map(({ area, service }) => ({ area, service }));
	expect(named.map((each) => parseJudgementKey(judgementKey(each)))).toEqual(named);
	expect(new Set(named.map(judgementKey)).size).toBe(22);
});

test.each([
	['being-healthy.looked-after', { area: 'being-healthy', service: 'looked-after' }],
	['a.b.both', { area: 'a.b', service: 'both' }]
])('%s names a judgement', (key, named) => {
	expect(parseJudgementKey(key)).toEqual(named);
});

test.each(['', 'safeguarding', '.safeguarding', 'being-healthy', 'being-healthy.context', 'a.b'])(
	'"%s" names none',
	(key) => {
		expect(parseJudgementKey(key)).toBeNull();
	}
);
