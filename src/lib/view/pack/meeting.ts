/** Whom slides are shown to; each has a pack of its own, the usual first. */
export const MEETINGS = ['scrutiny', 'cabinet', 'team'] as const;

export type Meeting = (typeof MEETINGS)[number];
