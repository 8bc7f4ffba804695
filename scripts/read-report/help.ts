/** What `--help` writes. */
export const HELP = `Reads inspection reports and writes what is certain in them as one tidy CSV, one row a fact.

  npm run --silent read-report -- REPORTS... > report.csv

REPORTS are PDF files with text, text files, or folders of these. What was found, what is doubtful and
what was not read is said on standard error; open a report on the site to decide what is doubtful.

Options
      --doubtful        write doubtful grades and areas for improvement too, each with a note
      --candidates      write every number that may be a figure, not only those known by name
  -h, --help            write this

Exit codes: 0 every report was read and nothing is doubtful; 1 something is, or was not read; 2 the
command was not understood.
`;
