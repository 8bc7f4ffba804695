import type { ScaleStep } from '../domain/other-scale.ts';
import { INK, PAPER } from './palette.ts';

/** Channel values of the best step and the worst: greys, because colour means a grade of ours. */
const BEST = 0x50;
const WORST = 0xe8;
/** Between these neither ink nor white is read well. */
const MIDDLE = { from: 0x74, to: 0x8c } as const;

/** The ground and the text of a step of another scale, the best the darkest, as in shades of one hue. */
export function stepTint({ step, of }: ScaleStep): { readonly fill: string; readonly ink: string } {
	const share = of === 1 ? 0 : (step - 1) / (of - 1);
	const wanted = Math.round(BEST + (WORST - BEST) * share);
	const isMiddle = wanted > MIDDLE.from && wanted < MIDDLE.to;
	const nearest = wanted < (MIDDLE.from + MIDDLE.to) / 2 ? MIDDLE.from : MIDDLE.to;
	const channel = isMiddle ? nearest : wanted;
	const hex = channel.toString(16).padStart(2, '0');
	return { fill: `#${hex.repeat(3)}`, ink: channel <= MIDDLE.from ? PAPER : INK };
}
