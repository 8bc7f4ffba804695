/** Which finding is looked at, in the rows and in the report beside them. */
export class ShownPlace {
	/** Its id; what was found of it stands out. */
	finding = $state.raw<string | null>(null);
	/** The line to bring into sight; another object each time that is asked. */
	line = $state.raw<{ readonly index: number } | null>(null);
	/** The row to go to; another object each time that is asked. */
	row = $state.raw<{ readonly finding: string } | null>(null);

	/** From a row to its place in the report. */
	showLine(finding: string, index: number): void {
		this.finding = finding;
		this.line = { index };
	}

	/** From a place in the report to the row that was made of it. */
	showRow(finding: string): void {
		this.finding = finding;
		this.row = { finding };
	}
}
