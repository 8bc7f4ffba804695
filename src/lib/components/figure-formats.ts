/** The files that a chart can be taken away as. What makes them is fetched when one is chosen. */
export const CHART_FORMATS = {
	pptx: { name: 'PowerPoint', use: 'a slide to edit', ending: '.pptx' },
	'png-1x': { name: 'PNG 1×', use: 'for the web', ending: '@1x.png' },
	'png-2x': { name: 'PNG 2×', use: 'for slides', ending: '@2x.png' },
	'png-4x': { name: 'PNG 4×', use: 'for print', ending: '@4x.png' },
	pdf: { name: 'PDF', use: 'a page of A4', ending: '.pdf' },
	svg: { name: 'SVG', use: 'sharp at any size', ending: '.svg' },
	outlines: { name: 'Outlines', use: 'the same, text as shapes', ending: '-outlines.svg' },
	csv: { name: 'CSV', use: 'the numbers drawn', ending: '.csv' }
} as const;

export type ChartFormat = keyof typeof CHART_FORMATS;
