/** Where a drawing's corner stands on a slide, in points, and how many points one of its pixels has. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/**
 * A place moved and scaled as a group says.
 *
 * @throws {RangeError} at any other transformation
 */
export function transformed(place: Place, written: string): Place {
	let { x, y, scale } = place;
	for (const [, name, values = ''] of written.matchAll(/(\w+)\(([^)]*)\)/g)) {
		const [first = 0, second] = values
			.trim()
			.split(/[\s,]+/)
			.map(Number);
		if (name === 'translate') {
			x += first * scale;
			y += (second ?? 0) * scale;
		} else if (name === 'scale' && (second === undefined || second === first)) scale *= first;
		else throw new RangeError(`A slide cannot ${name ?? 'move'} yet.`);
	}
	return { x, y, scale };
}
