import { expect, test } from 'vitest';
import { onScreen } from '#lib/style/space.ts';
import { actionsLayout } from '#lib/charts/chart/actions/actions-layout.ts';
import { actionsView, type ActionsView } from '#lib/view/chart/actions/actions.ts';
import { actions } from '../../../inspection-of.ts';

/** Actions of one service, all due by one deadline. */
function many(count: number): ActionsView {
	const rows = Array.from({ length: count }, (_, at) => `Safeguarding,Immediately,Action ${at},0`);
	const view = actionsView(actions(...rows));
	if (view === null) throw new Error('There are no actions.');
	return view;
}

test.each([288, 640, 1104])(
	'at %i pixels the squares of ninety actions of one service stand beside and below each other',
	(width) => {
		const { units, unit, deadlines } = actionsLayout(many(90), onScreen(width));
		expect(units).toHaveLength(90);
		for (const [at, one] of units.entries()) {
			expect(one.x + unit).toBeLessThanOrEqual(width);
			for (const other of units.slice(at + 1)) {
				const apart = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
				expect(apart).toBeGreaterThan(unit);
			}
		}
		const lowest = Math.max(...units.map(({ y }) => y + unit));
		const first = deadlines[0]?.cells[0]?.actions[0];
		expect(first?.baseline).toBeGreaterThan(lowest + unit);
	}
);
