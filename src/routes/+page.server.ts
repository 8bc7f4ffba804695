import { shownOverview } from '#lib/view/overview-page.ts';
import { builtInReport } from './built-in-report.server.ts';
import type { PageServerLoad } from './$types';

/** What the page shows of the built-in report, so that a first visit makes nothing of it again. */
export const load: PageServerLoad = () => ({ ofExample: shownOverview(builtInReport()) });
