/** Serves the built site on this machine. `PORT` changes the port. */
import { staticServer } from './static-server.ts';

const port = Number(process.env.PORT ?? 4173);
const server = staticServer('build');

server.on('error', (error: NodeJS.ErrnoException) => {
	const taken = error.code === 'EADDRINUSE';
	console.error(taken ? `Port ${port} is taken. Set PORT to another number.` : error.message);
	process.exitCode = 1;
});
server.listen(port, 'localhost', () => {
	console.log(`Fourpoint is at http://localhost:${port}/`);
});
