import { expect, test } from 'vitest';
import { packText } from '#lib/session/packed-text.ts';
import { readLinkedChart } from '../../../src/routes/embed/own/read-linked-chart.ts';

async function linked(areas: number) {
	const rows = Array.from({ length: areas }, (_, at) => `Northtown,Safeguarding,Area ${at},3`);
	const csv = ['authority,service,area,grade', ...rows].join('\n');
	const data = await packText(csv);
	return readLinkedChart(`#figure=grade-heatmap&file=a.csv&data=${data}`);
}

test('a link holds as many judgements as a page can draw', async () => {
	const { inspection, problem } = await linked(2000);
	expect(problem).toBeNull();
	expect(inspection?.judgements).toHaveLength(2000);
});

test.each([2001, 20_000])('a link of %i areas is refused in words', async (areas) => {
	const { inspection, problem } = await linked(areas);
	expect(inspection).toBeNull();
	expect(problem).toBe(
		`The ${areas.toLocaleString('en-GB')} judgements in the link are too many to be drawn at once. Embed a picture instead.`
	);
});
