import '../../../src/app.css';
import { FILLS, readGrades, WORDS, type PlainGrade } from './read-grades.ts';

/** The page a careful person would write by hand: one SVG string, every cell a rect, title and text. */
let grades: PlainGrade[] = [];
let rows: string[] = [];

function paint() {
	const columns = [...new Set(grades.map(({ column }) => column))];
	const columnAt = new Map(columns.map((column, index) => [column, 240 + index * 39]));
	const rowAt = new Map(rows.map((row, index) => [row, 30 + index * 34]));
	const cells = grades.map(({ row, column, grade }) => {
		const x = columnAt.get(column) ?? 0;
		const y = rowAt.get(row) ?? 0;
		const ink = grade === 1 || grade === 4 ? '#fff' : '#000';
		return `<rect x="${x}" y="${y}" width="37" height="32" fill="${FILLS[grade] ?? ''}"><title>${row}, ${column}: ${WORDS[grade] ?? ''}</title></rect><text x="${x + 12}" y="${y + 21}" fill="${ink}">${grade}</text>`;
	});
	const labels = rows.map((row) => `<text x="0" y="${(rowAt.get(row) ?? 0) + 21}">${row}</text>`);
	const heads = columns.map(
		(column, index) => `<text x="${columnAt.get(column) ?? 0}" y="20">${index + 1}</text>`
	);
	const target = document.querySelector('main');
	if (target !== null) {
		target.innerHTML = `<svg width="1100" height="${40 + rows.length * 34}" font-size="16">${heads.join('')}${labels.join('')}${cells.join('')}</svg>`;
	}
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
