import type { IsoDate } from '../domain/iso-date.ts';
import { canBeOne, DATES, joinDates, readDate, type StatedDates } from '../read/stated-dates.ts';

/** Statements that state the same of the three dates. */
interface Pattern {
	readonly states: StatedDates;
	/**
	 * Places of those with a date within a day, month or year (`published in 2012-05`), and of those that
	 * know it no better than that (`published as 2012-05`).
	 */
	readonly places: Map<string, number[]>;
}

/** Finds the statements of dates that fit another, without a look at all of them. */
export class DateIndex {
	readonly #all: readonly StatedDates[];
	/** Lengths of the dates there are: a month need not be looked for where all know the day. */
	readonly #lengths: readonly number[];
	readonly #patterns = new Map<string, Pattern>();

	constructor(all: readonly StatedDates[]) {
		this.#all = all;
		const dates = all.flatMap((each) => DATES.map((name) => readDate(each[name])));
		this.#lengths = [...new Set(dates.flatMap((date) => date?.length ?? []))];
		for (const [at, each] of all.entries()) this.#add(each, at);
	}

	#add(dates: StatedDates, at: number): void {
		const key = DATES.filter((name) => dates[name] !== null).join();
		const pattern: Pattern = this.#patterns.get(key) ?? { states: dates, places: new Map() };
		this.#patterns.set(key, pattern);
		for (const name of DATES) {
			const date = readDate(dates[name]);
			if (date === null) continue;
			const within = [date, ...this.#wider(date)].map((each) => `${name} in ${each}`);
			for (const place of [`${name} as ${date}`, ...within]) {
				const there = pattern.places.get(place);
				if (there === undefined) pattern.places.set(place, [at]);
				else there.push(at);
			}
		}
	}

	/** The month and the year of a date, if others are known no better. */
	#wider(date: IsoDate): readonly string[] {
		const shorter = this.#lengths.filter((length) => length < date.length);
		return shorter.map((length) => date.slice(0, length));
	}

	/**
	 * Places of the statements with which a date agrees and none differs, itself among them; `null` if
	 * two of those differ from one another.
	 */
	fitting(dates: StatedDates): readonly number[] | null {
		let joined = dates;
		const found: number[] = [];
		for (const pattern of this.#patterns.values()) {
			for (const at of this.#fewestAgreeing(pattern, dates).flat()) {
				const other = this.#all[at];
				if (other === undefined || !canBeOne(dates, other)) continue;
				if (!canBeOne(joined, other)) return null;
				joined = joinDates(joined, other);
				found.push(at);
			}
		}
		return found;
	}

	/** What fits agrees in each date that both state, so that the one in which fewest agree will do. */
	#fewestAgreeing({ states, places }: Pattern, dates: StatedDates): readonly (readonly number[])[] {
		let fewest: readonly (readonly number[])[] | null = null;
		for (const name of DATES) {
			const date = readDate(dates[name]);
			if (date === null || states[name] === null) continue;
			const known = this.#wider(date).map((each) => `${name} as ${each}`);
			const agreeing = [`${name} in ${date}`, ...known].map((place) => places.get(place) ?? []);
			if (fewest === null || countOf(agreeing) < countOf(fewest)) fewest = agreeing;
		}
		return fewest ?? [];
	}
}

function countOf(lists: readonly (readonly number[])[]): number {
	return lists.reduce((sum, { length }) => sum + length, 0);
}
