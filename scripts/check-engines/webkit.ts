import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, By, Capabilities, Key as Keys, type WebDriver } from 'selenium-webdriver';
import { findProgram } from '../browser.ts';
import { NotInstalled, WINDOW, type Engine, type Key } from './engine.ts';
import { openScreen, type Screen } from './screen.ts';

const KEYS: Readonly<Record<Key, string>> = {
	ArrowDown: Keys.ARROW_DOWN,
	ArrowRight: Keys.ARROW_RIGHT,
	Enter: Keys.ENTER,
	Escape: Keys.ESCAPE,
	PageDown: Keys.PAGE_DOWN
};

/** Longest that a browser takes to start or to stop, in milliseconds; now and then one never does. */
const START = 20_000;

/** A browser and the service that drives it. */
interface Session {
	readonly driver: WebDriver;
	close(): Promise<void>;
}

/** WebKit, as the GTK port's own small browser shows it, over WebDriver, on a screen nobody sees. */
export async function launchWebkit(downloads: string): Promise<Engine> {
	const service = findProgram(['WebKitWebDriver']);
	const binary = await miniBrowser();
	if (service === null || binary === null) {
		throw new NotInstalled('Install WebKit (apt-get install webkit2gtk-driver).');
	}
	const screen = await openScreen();
	const env = await environment(downloads, screen);
	const open = () => openSession(service, binary, env);
	let session = await open();
	const version = (await session.driver.getCapabilities()).getBrowserVersion() ?? '';
	const element = (selector: string) => session.driver.findElement(By.css(selector));
	return {
		name: `WebKit ${version}`,
		downloads,
		complaints: [],
		async renew() {
			await session.close();
			session = await open();
		},
		goto: (url) => session.driver.get(url),
		evaluate: (run, argument) =>
			session.driver.executeScript(`return (${run.toString()})(arguments[0])`, argument),
		click: (selector) => element(selector).click(),
		press: (key) => session.driver.actions().sendKeys(KEYS[key]).perform(),
		choose: (selector, value) => element(`${selector} option[value="${value}"]`).click(),
		upload: (selector, path) => element(selector).sendKeys(path),
		async close() {
			await session.close();
			screen.close();
		}
	};
}

async function openSession(
	service: string,
	binary: string,
	env: NodeJS.ProcessEnv,
	tries = 3
): Promise<Session> {
	const port = await freePort();
	const running = spawn(service, [`--port=${port}`], { stdio: 'ignore', env });
	await answering(port);
	const capabilities = new Capabilities()
		.set('browserName', 'MiniBrowser')
		.set('webkitgtk:browserOptions', { binary, args: ['--automation'] });
	const driver = await within(
		START,
		new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build()
	);
	if (driver !== null) {
		await driver.manage().window().setRect(WINDOW);
		return {
			driver,
			async close() {
				await within(START, driver.quit());
				running.kill();
			}
		};
	}
	running.kill();
	if (tries === 1) throw new Error('WebKit does not start.');
	return openSession(service, binary, env, tries - 1);
}

/** Waits for something, but not for ever; `null` when it did not come. */
function within<Result>(most: number, done: PromiseLike<Result>): Promise<Result | null> {
	return Promise.race([Promise.resolve(done).catch(() => null), pause(most, null, { ref: false })]);
}

/** The browser that the driver's package brings along. */
async function miniBrowser(): Promise<string | null> {
	const chosen = process.env.MINIBROWSER_PATH;
	if (chosen !== undefined) return chosen;
	const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
	for (const parent of ['/usr/lib', `/usr/lib/${machine}-linux-gnu`, '/usr/libexec']) {
		const folders = await namesIn(parent);
		for (const folder of folders.filter((name) => name.startsWith('webkit'))) {
			const inside = await namesIn(join(parent, folder));
			if (inside.includes('MiniBrowser')) return join(parent, folder, 'MiniBrowser');
		}
	}
	return null;
}

function namesIn(folder: string): Promise<readonly string[]> {
	return readdir(folder).catch(() => []);
}

/** It saves to the home folder's downloads, so it gets a home of its own. */
async function environment(downloads: string, { display }: Screen): Promise<NodeJS.ProcessEnv> {
	const home = await mkdtemp(join(tmpdir(), 'fourpoint-webkit-'));
	await mkdir(join(home, '.config'));
	await symlink(downloads, join(home, 'Downloads'));
	await writeFile(join(home, '.config', 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
	return {
		...process.env,
		HOME: home,
		XDG_CONFIG_HOME: join(home, '.config'),
		DISPLAY: display,
		TZ: 'Europe/London',
		// Its sandbox refuses to run as root, as in most containers.
		...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {})
	};
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Waits until something listens there. */
async function answering(port: number): Promise<void> {
	for (let tries = 0; tries < 100 && !(await listens(port)); tries += 1) await pause(100);
}

function listens(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.on('error', () => resolve(false));
		socket.on('connect', () => {
			socket.destroy();
			resolve(true);
		});
	});
}
