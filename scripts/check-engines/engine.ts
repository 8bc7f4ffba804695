/** Keys that a check presses. */
export type Key = 'ArrowDown' | 'ArrowRight' | 'Enter' | 'Escape' | 'PageDown';

/** A browser with one page open, driven the same way whichever it is. */
export interface Engine {
	/** With its version. */
	readonly name: string;
	/** Folder that downloads are saved in. */
	readonly downloads: string;
	/** What its console and its scripts complained of, where the driver tells. */
	readonly complaints: readonly string[];
	/** Leaves everything behind, as on a first visit. */
	renew(): Promise<void>;
	goto(url: string): Promise<void>;
	/** Runs a function in the page. It is sent as text, so it may use nothing from around it. */
	evaluate<Argument, Result>(
		run: (argument: Argument) => Result | Promise<Result>,
		argument: Argument
	): Promise<Result>;
	/** Clicks where a hand would, which browsers ask for before they copy. */
	click(selector: string): Promise<void>;
	press(key: Key): Promise<void>;
	/** Chooses the option with that value. */
	choose(selector: string, value: string): Promise<void>;
	upload(selector: string, path: string): Promise<void>;
	close(): Promise<void>;
}

/** Size of every engine's window, in pixels. */
export const WINDOW = { width: 1280, height: 900 };

/** An engine that is not on this machine. */
export class NotInstalled extends Error {}
