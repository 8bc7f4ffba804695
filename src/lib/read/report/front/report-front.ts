import type { IsoDay } from '../../../domain/iso-date.ts';
import type { Block } from '../document/block.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { readAuthority } from './authority.ts';
import { inspectionDays, publicationDay, type Days } from './days.ts';
import { readCopyright, readLicence } from './licence.ts';
import type { Stated } from './stated.ts';
import { readTitle } from './title.ts';

/** What the front of a report says of the inspection as such; `null` where it does not. */
export interface ReportFront {
	/** As our table names it; as the report does where the table lacks it. */
	readonly authority: Stated<string> | null;
	readonly inspected: Stated<Days> | null;
	readonly published: Stated<IsoDay> | null;
	/** Terms of reuse as printed. */
	readonly licence: Stated<string> | null;
	/** `© Crown copyright 2012`. */
	readonly copyright: Stated<string> | null;
	readonly title: Stated<string> | null;
}

/** Blocks in which the front of a report ends. */
const FRONT = 40;

/** Reads the front of a report whose title one of the patterns knows. */
export function readFront(document: ReportDocument, titles: readonly RegExp[]): ReportFront {
	const front = frontBlocks(document);
	const title = readTitle(document, front, titles);
	return {
		title,
		authority: readAuthority(document, front, title),
		inspected: inspectionDays(document, front),
		published: publicationDay(document, front),
		licence: readLicence(document),
		copyright: readCopyright(document)
	};
}

/** The first blocks of the first page that has any. */
export function frontBlocks({ blocks }: ReportDocument): readonly Block[] {
	return blocks
		.slice(0, FRONT)
		.filter(({ kind, lines }) => kind !== 'note' && lines[0]?.page === blocks[0]?.lines[0]?.page);
}
