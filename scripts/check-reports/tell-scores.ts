import type { ActionScore, Outcome, Scored } from './score.ts';

const OUTCOMES: readonly Outcome[] = ['right', 'wrong', 'missing', 'invented', 'doubtful'];

/** A line for each framework and field, one for each framework and one for all. */
export function gradeLines(scored: ReadonlyMap<string, readonly Scored[]>): readonly string[] {
	const fields = new Map<string, Scored[]>();
	const add = (name: string, each: Scored) => {
		const field = fields.get(name) ?? [];
		field.push(each);
		fields.set(name, field);
	};
	for (const [pdf, all] of scored) {
		const [framework = ''] = pdf.split('__');
		for (const each of all) {
			add(`${framework}, ${each.field}`, each);
			add(framework, each);
			add('All', each);
		}
	}
	const whole = [...scored.values()].filter(
		(all) => all.length > 0 && all.every(({ outcome }) => outcome === 'right')
	).length;
	const keyed = [...scored.values()].filter((all) => all.length > 0).length;
	return [
		...[...fields]
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([name, all]) => countLine(name, all)),
		`Reports wholly right: ${whole} of ${keyed}.`
	];
}

function countLine(name: string, all: readonly Scored[]): string {
	const counts = OUTCOMES.map(
		(wanted) => `${all.filter(({ outcome }) => outcome === wanted).length} ${wanted}`
	);
	return `${name}: ${counts.join(', ')}`;
}

/** How many areas for improvement were found word for word, and how many found were right. */
export function actionLines(actions: ReadonlyMap<string, ActionScore>): readonly string[] {
	if (actions.size === 0) return [];
	const all = [...actions.values()];
	const sum = (of: (score: ActionScore) => number) => all.reduce((so, each) => so + of(each), 0);
	const [keyed, found, right] = [
		sum((each) => each.keyed),
		sum((each) => each.found),
		sum((each) => each.right)
	];
	const whole = all.filter((each) => each.right === each.keyed && each.found === each.keyed).length;
	return [
		`Areas for improvement: ${right} of ${keyed} word for word (recall ${share(right, keyed)}), ` +
			`of ${found} found (precision ${share(right, found)}); reports whole: ${whole} of ${all.length}.`
	];
}

function share(part: number, of: number): string {
	return of === 0 ? 'none' : `${((100 * part) / of).toFixed(1)} %`;
}

/** Milliseconds that a report took. */
export function timeLine(times: readonly number[]): string {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (part: number) =>
		Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
	return `Time per report: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, ${sorted.length} reports.`;
}
