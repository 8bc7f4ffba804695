/** What `--help` writes. */
export const HELP = `Reads files as the site does and writes one tidy CSV, one row a fact.

  npm run --silent tidy -- FILES... > tidy.csv

FILES are CSV, ODS or XLSX files, or project files of the site (.fourpoint.json); - is standard
input. An inspection that several of them have is written once, with what any of them adds. What
was not read, what was the same and what differs is said on standard error.

Options
      --one <id=id>     two inspections that are one, with the date of the first
  -h, --help            write this

Exit codes: 0 all was read; 1 something was not; 2 the command was not understood.
`;
