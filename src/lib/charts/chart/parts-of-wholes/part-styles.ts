/** How the units or the stretch of a part are told from other parts: one each, for up to `MOST_PARTS`. */
export const PART_STYLES = ['solid', 'hatched', 'grey', 'dotted'] as const;

export type PartStyle = (typeof PART_STYLES)[number];
