import type { AreaGroup } from './area-group.ts';
import type { FrameworkWords } from './framework-words.ts';
import type { JudgedService } from './service.ts';

/** An area that a framework grades. */
export interface FrameworkArea {
	readonly name: string;
	readonly group: AreaGroup;
	/** The services it is judged for; one name alone tells the service of a row that names none. */
	readonly services: readonly JudgedService[];
	/** Other names that files use for it. */
	readonly aliases?: readonly string[];
}

/** A kind of inspection: its words and what it grades. */
export interface Framework extends FrameworkWords {
	/** In the order of its reports. */
	readonly areas: readonly FrameworkArea[];
}
