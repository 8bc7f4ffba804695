import { frameNamed, type Frame } from '#lib/export/page/frames.ts';

/** The files that a pack of slides can be made as, the usual one first. */
export const PACK_FORMATS = ['pptx', 'pdf', 'pdf-a4'] as const;

export type PackFormat = (typeof PACK_FORMATS)[number];

interface FormatWords {
	readonly name: string;
	readonly use: string;
	readonly ending: string;
	/** Size of its pages; `null` where the format has its own. */
	readonly frame: Frame | null;
}

export const FORMAT_WORDS: Readonly<Record<PackFormat, FormatWords>> = {
	pptx: {
		name: 'PowerPoint',
		use: 'tables, charts and words that can be edited, with notes',
		ending: '.pptx',
		frame: null
	},
	pdf: {
		name: 'PDF, 16:9',
		use: 'the same on every screen',
		ending: '.pdf',
		frame: frameNamed('slide')
	},
	'pdf-a4': {
		name: 'PDF, A4',
		use: 'for paper',
		ending: '-a4.pdf',
		frame: frameNamed('a4-portrait')
	}
};
