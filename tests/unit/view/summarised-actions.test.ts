import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Figure from '#lib/components/chart/ChartFigure.svelte';
import DataTableView from '#lib/components/chart/DataTableView.svelte';
import { csvText } from '#lib/export/csv/csv-text.ts';
import { actionsView } from '#lib/view/chart/actions/actions.ts';
import { factRows } from '#lib/view/facts/facts-table.ts';
import { judgementDetails } from '#lib/view/judgement/judgement-detail.ts';
import { onePageView } from '#lib/view/pack/one-page.ts';
import { packSlides } from '#lib/view/pack/pack.ts';
import { tidyFile } from '#lib/view/facts/tidy-file.ts';
import { example } from '../../example.ts';
import JudgementFacts from '../../../src/routes/heatmap/JudgementFacts.svelte';

const WHOLE = 'Summarised from paragraphs 21 and 84; the wording is ours.';
const ROW = /Summarised from paragraph (?:21|84); the wording is ours/g;

const view = actionsView(example());
if (view === null) throw new Error('The built-in report has actions.');
const details = judgementDetails(example()).filter(({ actions }) => actions.length > 0);

test('the actions of the built-in report are said to be summaries wherever they stand', () => {
	expect(view.notes).toEqual([WHOLE]);
	expect(packSlides(example()).find(({ key }) => key === 'actions')?.notes).toEqual([WHOLE]);
	expect(onePageView(example()).notes).toEqual([WHOLE]);
	for (const { actionNotes } of details) expect(actionNotes.join()).toMatch(ROW);
});

test('every row of its actions says so in a CSV file and on the data page', async () => {
	expect(csvText(await view.records()).match(ROW)).toHaveLength(29);
	expect(csvText(tidyFile(example())).match(ROW)).toHaveLength(29);
	const rows = factRows(example()).filter(({ kind }) => kind === 'Action');
	expect(
		rows
			.map(({ note }) => note)
			.join()
			.match(ROW)
	).toHaveLength(29);
});

test('on its page each action links its paragraph', () => {
	const { body } = render(Figure, {
		props: { view, palette: 'blue-orange', actions: false, table: DataTableView }
	});
	const links = [...body.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs)]
		.map(([, href, text = '']) => [href, text.replace(/<[^>]*>/g, '')])
		.filter(([, text]) => text?.startsWith('Paragraph'));
	expect(links).toHaveLength(29);
	expect(new Set(links.map(String))).toEqual(
		new Set(['https://www.ofsted.gov.uk,Paragraph 21', 'https://www.ofsted.gov.uk,Paragraph 84'])
	);
});

test('so does each action beside its judgement, and the judgement says whose the words are', () => {
	const [detail] = details;
	if (detail === undefined) throw new Error('No judgement has actions.');
	const { body } = render(JudgementFacts, {
		props: { detail, palette: 'blue-orange', level: 3 }
	});
	expect(body.match(/<a href="https:\/\/www\.ofsted\.gov\.uk"/g)).toHaveLength(
		detail.actions.length
	);
	expect(body).toMatch(ROW);
});
