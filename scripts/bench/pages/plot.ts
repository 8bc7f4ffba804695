import '../../../src/app.css';
import * as Plot from '@observablehq/plot';
import { FILLS, readGrades, WORDS, type PlainGrade } from './read-grades.ts';

/** The same heatmap as Observable Plot draws it, from its own documentation's cell and text marks. */
let grades: PlainGrade[] = [];
let rows: string[] = [];

function paint() {
	const figure = Plot.plot({
		width: 1100,
		height: 40 + rows.length * 34,
		marginLeft: 240,
		x: { axis: 'top', tickFormat: (_: unknown, index: number) => String(index + 1) },
		y: { domain: rows },
		color: { domain: [1, 2, 3, 4], range: FILLS.slice(1) },
		marks: [
			Plot.cell(grades, {
				x: 'column',
				y: 'row',
				fill: 'grade',
				title: ({ row, column, grade }: PlainGrade) => `${row}, ${column}: ${WORDS[grade] ?? ''}`
			}),
			Plot.text(grades, {
				x: 'column',
				y: 'row',
				text: 'grade',
				fill: ({ grade }: PlainGrade) => (grade === 1 || grade === 4 ? 'white' : 'black')
			})
		]
	});
	document.querySelector('main')?.replaceChildren(figure);
}

window.bench = {
	draw(csv) {
		grades = readGrades(csv);
		rows = [...new Set(grades.map(({ row }) => row))];
		paint();
	},
	resort() {
		rows.reverse();
		paint();
	}
};
