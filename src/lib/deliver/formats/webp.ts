import { paintedFiles } from '../painted-files.ts';

/** Charts as WebP. */
export const make = paintedFiles('image/webp');
