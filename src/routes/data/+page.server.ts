import { builtInFile } from '../built-in-report.server.ts';
import type { PageServerLoad } from './$types';

/** Name of the built-in report's file, which stands beside this page. */
export const load: PageServerLoad = () => ({ exampleFile: builtInFile().name });
