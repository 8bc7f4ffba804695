/** Pages after which it is known what a document is. */
export const FIRST_PAGES = 3;
