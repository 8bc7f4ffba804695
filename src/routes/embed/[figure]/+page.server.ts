import { error } from '@sveltejs/kit';
import { allFigures } from '#lib/view/kinds.ts';
import { builtInReport } from '../../built-in-report.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

const ids = () => allFigures(builtInReport()).map(({ id }) => id);

export const entries: EntryGenerator = () => ids().map((figure) => ({ figure }));

export const load: PageServerLoad = ({ params }) => {
	if (!ids().includes(params.figure)) error(404, 'There is no such figure.');
};
