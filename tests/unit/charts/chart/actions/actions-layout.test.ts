import { expect, test } from 'vitest';
import { actionsLayout } from '#lib/charts/chart/actions/actions-layout.ts';
import { onScreen } from '#lib/style/space.ts';
import { LINE_SPACING } from '#lib/style/typeface.ts';
import { actionsView, type ActionsView } from '#lib/view/chart/actions/actions.ts';
import { actions } from '../../../inspection-of.ts';

/** Actions of one service, all due by one deadline. */
function many(count: number): ActionsView {
	const rows = Array.from({ length: count }, (_, at) => `Safeguarding,Immediately,Action ${at},0`);
	const view = actionsView(actions(...rows));
	if (view === null) throw new Error('There are no actions.');
	return view;
}

test.each([288, 640, 1104])('at %i pixels ninety actions stand one below the other', (width) => {
	const { deadlines, styles, height } = actionsLayout(many(90), onScreen(width));
	const placed = deadlines.flatMap(({ cells }) => cells.flatMap((cell) => cell.actions));
	expect(placed).toHaveLength(90);
	for (const [at, { baseline, lines }] of placed.entries()) {
		const end = baseline + (lines.length - 1) * styles.text.size * LINE_SPACING;
		expect(end).toBeLessThan((placed[at + 1]?.baseline ?? height) - styles.text.size * 0.2);
	}
});
