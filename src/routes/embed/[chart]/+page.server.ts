import { error } from '@sveltejs/kit';
import { allCharts } from '#lib/view/kinds.ts';
import { builtInReport } from '../../built-in-report.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const ids = () => allCharts(builtInReport()).map(({ id }) => id);

export const entries: EntryGenerator = () => ids().map((chart) => ({ chart }));

export const load: PageServerLoad = ({ params }) => {
	if (!ids().includes(params.chart)) error(404, 'There is no such chart.');
};
