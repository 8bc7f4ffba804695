/** `0.36` as `36%`. Of binary fractions the last digits are noise, and left out. */
export function percentText(share: number): string {
	return `${Number((share * 100).toPrecision(12))}%`;
}
