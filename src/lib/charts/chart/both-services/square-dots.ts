/** A room for dots inside a square. */
export interface DotRoom {
	readonly width: number;
	readonly height: number;
}

/** From the middle of one dot to that of the next. */
const LEAST_PITCH = 4;
const STEP = 0.25;

/**
 * How far dots stand from one another so that the most of them have room: the same in every square, so
 * that more dots are always more ink. `null`: they have none even when they are as small as can be seen,
 * and the written count stands alone.
 *
 * @param most how many dots the fullest square has
 * @param usual the pitch where there is room enough
 */
export function dotPitch(most: number, room: DotRoom, usual: number): number | null {
	for (let pitch = usual; pitch >= LEAST_PITCH; pitch -= STEP) {
		if (perRow(room, pitch) * Math.floor(room.height / pitch) >= most) return pitch;
	}
	return null;
}

/** How many dots stand side by side. */
export function perRow({ width }: DotRoom, pitch: number): number {
	return Math.floor(width / pitch);
}

/** Middles of dots from the top left corner of their room, row by row. */
export function dotPlaces(
	count: number,
	room: DotRoom,
	pitch: number
): readonly { readonly x: number; readonly y: number }[] {
	const across = Math.max(1, perRow(room, pitch));
	return Array.from({ length: count }, (_, at) => ({
		x: ((at % across) + 0.5) * pitch,
		y: (Math.floor(at / across) + 0.5) * pitch
	}));
}
