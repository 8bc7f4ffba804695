import type { AddressInfo } from 'node:net';
import { staticServer } from './static-server.ts';

/** Serves a folder on a free port of this machine for as long as it is used. */
export async function serving<Result>(
	folder: string,
	use: (url: string) => Promise<Result>
): Promise<Result> {
	const server = staticServer(folder);
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	try {
		return await use(`http://localhost:${port}`);
	} finally {
		server.close();
	}
}
