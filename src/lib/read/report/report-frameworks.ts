import { AREA_SEND } from './frameworks/area-send.ts';
import { CPI, CPI_AGAIN } from './frameworks/cpi.ts';
import { ILACS } from './frameworks/ilacs.ts';
import { LETTERS } from './frameworks/letters.ts';
import { SIF, SIF_AGAIN, SIF_BOARD } from './frameworks/sif.ts';
import { SLAC, SLAC_AGAIN } from './frameworks/slac.ts';
import { TLAC } from './frameworks/tlac.ts';
import type { ReportFramework } from './report-framework.ts';

/** Every kind of document that is read, the more special of two with like titles first. */
export const REPORT_FRAMEWORKS: readonly ReportFramework[] = [
	AREA_SEND,
	...LETTERS,
	SIF_AGAIN,
	SIF,
	SIF_BOARD,
	SLAC_AGAIN,
	SLAC,
	CPI_AGAIN,
	CPI,
	TLAC,
	ILACS
];
