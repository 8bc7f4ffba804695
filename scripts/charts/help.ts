import { FRAMES } from '../../src/lib/export/page/frames.ts';
import { PALETTE_NAMES, PALETTES } from '../../src/lib/style/palette.ts';
import { FORMATS_HERE } from './arguments.ts';
import { CHART_NAMES, MANY_NAMES } from './chart-names.ts';
import { CHOICE_NAMES, CHOICES } from './many/choices.ts';

const SCALES = [
	['1x', '1,200 pixels across'],
	['2x', '2,400 pixels across'],
	['4x', '4,800 pixels across']
] as const;

/** What `--help` prints. */
export const HELP = `Draws the charts of inspections.

  npm run charts -- report.csv [more.csv …] [options]
  npm run charts -- --record --chart grid --framework ilacs --region "North West"

A file named - is read from standard input. A file may hold many inspections; each gets
files of its own, once, also where several files have it. What could not be read is printed
with its line, and the rest is made.

Options
  -o, --out <folder>    where the files go (charts)
      --chart <names>   which charts, with commas between them (all)
      --format <names>  which forms, with commas between them (png)
      --palette <name>  colours of the grades (${PALETTES[0]})
      --size <name>     size of PNG, SVG and PDF (2x; pages are A4 where no paper is named)
      --record          reads the national record too, for charts of many and packs of authorities
      --one <id=id>     two inspections that are one, with the date of the first
      --each authority  one pack an authority, among its peers (pptx, or --format pdf)
      --zip             all files as one ZIP named after the folder
      --resume          leaves files that are there as they are, to go on where it stopped
      --transparent     no white ground behind PNG and SVG
  -h, --help            print this

Charts
${table(CHART_NAMES)}
  or the name of one chart as its file has it, for example percentages-attainment

Charts of many inspections (made only by name, one file a form, as the page of England saves them)
${table(MANY_NAMES)}

What to choose of many, in the words of that page's addresses; not every chart has all
${table(
	CHOICE_NAMES.map((name) => [`--${name} <${CHOICES[name][0]}>`, CHOICES[name][1]]),
	21
)}

Forms
${table(FORMATS_HERE.map(({ key, use }) => [key, use]))}

Colours
${table(PALETTES.map((key) => [key, PALETTE_NAMES[key]]))}

Sizes (a chart too long to be read in one is cut into numbered files, or pages of a PDF)
${table([...SCALES, ...FRAMES.map(({ key, width, height, use }) => [key, `${width} × ${height} pixels, ${use}`] as const)])}

Ends with 0 when everything was made, 1 when something could not be read or made, 2 when
the command was not understood.
`;

function table(rows: readonly (readonly [string, string])[], width = 16): string {
	return rows.map(([name, use]) => `  ${name.padEnd(width)} ${use}`).join('\n');
}
