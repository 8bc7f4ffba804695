import { ILACS } from './frameworks/ilacs.ts';
import type { ReportFramework } from './report-framework.ts';

/** Every kind of document that is read, the more special of two with like titles first. */
export const REPORT_FRAMEWORKS: readonly ReportFramework[] = [ILACS];
