/** English metric units in a point. */
const IN_A_POINT = 12_700;

/** A length in points as the whole units that Office files count in. */
export function emu(points: number): number {
	return Math.round(points * IN_A_POINT);
}
