import { isolated } from '#lib/domain/isolated.ts';
import type { ReportDecision } from '#lib/read/report/report-decision.ts';
import { isLeft, type ReportReview } from '#lib/view/review/report/report-review.ts';
import type { ReportRow, RowStanding } from '#lib/view/review/report/report-row.ts';
import { countWord } from '#lib/view/words/number-words.ts';
import { capital } from '#lib/view/words/sentence.ts';
import { shortened } from '#lib/view/words/shortened.ts';

/** What a row is called where it is spoken of; an area for improvement by its first words. */
export function rowName({ finding, title, answer }: ReportRow): string {
	return finding.kind === 'action' ? shortened(answer ?? title, 60) : title;
}

/** `“Overall effectiveness” is taken as Good` */
export function decisionWords(
	row: ReportRow,
	decided: ReportDecision['do'],
	answer: string | null = row.answer
): string {
	const name = `“${isolated(rowName(row))}”`;
	switch (decided) {
		case 'leave-out':
			return `${name} is left out`;
		case 'accept':
			return row.finding.kind === 'action'
				? `${name} is taken`
				: `${name} is taken as ${answer ?? ''}`;
		case 'correct':
			return `${name} is corrected${row.finding.kind === 'action' ? '' : ` to ${answer ?? ''}`}`;
	}
}

/** What stands beside a row of what became of it; nothing beside one that nobody touched. */
export const STANDING_WORDS: Readonly<Record<RowStanding, string>> = {
	asked: 'To settle',
	certain: '',
	offered: 'Not taken',
	accepted: 'Taken',
	corrected: 'Corrected',
	'left-out': 'Left out'
};

/** `Two rows are left to settle, and are not taken until then` */
export function leftWords({ left, sections }: ReportReview): string {
	if (left === 0) return 'Nothing is left to settle';
	const rows = sections.flatMap(({ doubtful }) => doubtful).filter(isLeft);
	// What the front says is taken all the same, since there is no inspection without it.
	const isTaken = rows.some(({ finding }) => finding.kind === 'front');
	const [be, them] = left === 1 ? ['row is', 'is'] : ['rows are', 'are'];
	const until = isTaken ? '' : `, and ${them} not taken until then`;
	return `${capital(countWord(left))} ${be} left to settle${until}`;
}
