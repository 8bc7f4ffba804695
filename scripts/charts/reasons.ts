const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'it is a folder',
	EACCES: 'permission is denied',
	EEXIST: 'a file of that name is in the way',
	ENOTDIR: 'a file is where a folder should be',
	ENOSPC: 'the disk is full'
};

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return 'for an unknown reason';
	const code = 'code' in error ? String(error.code) : '';
	return REASONS[code] ?? error.message;
}
