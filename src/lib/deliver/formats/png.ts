import { paintedFiles } from '../painted-files.ts';

/** Charts as PNG. */
export const make = paintedFiles('image/png');
