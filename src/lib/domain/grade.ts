/** The four-point scale, best first. Order is meaning: 1 is better than 2. */
export const GRADES = [1, 2, 3, 4] as const;

export type Grade = (typeof GRADES)[number];

export function isGrade(value: number): value is Grade {
	return GRADES.some((grade) => grade === value);
}
