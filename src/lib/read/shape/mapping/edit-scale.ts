import { MOST_STEPS } from '../../../domain/other-scale.ts';
import { spellingKey, type NoStep, type Scale } from '../scale.ts';

/** The scale with one step a place further up or down. */
export function withMoved(scale: Scale, place: number, by: -1 | 1): Scale {
	const steps = [...scale.steps];
	const [moved] = steps.splice(place, 1);
	if (moved === undefined || place + by < 0 || place + by > steps.length) return scale;
	steps.splice(place + by, 0, moved);
	return { ...scale, is: 'own', steps };
}

/** The scale with another name for a step. */
export function withName(scale: Scale, place: number, name: string): Scale {
	const steps = scale.steps.map((step, at) => (at === place ? { ...step, name } : step));
	return { ...scale, steps };
}

/** The scale where the spellings of a step say why there is no grade. */
export function asNoStep(scale: Scale, place: number, why: NoStep): Scale {
	const gone = scale.steps[place]?.spellings ?? [];
	return {
		...scale,
		steps: scale.steps.filter((_, at) => at !== place),
		none: [...scale.none, ...gone.map((spelling) => ({ spelling, why }))]
	};
}

/** The scale where a spelling that was no grade is a step again, the last. */
export function asStep(scale: Scale, spelling: string): Scale {
	return {
		...scale,
		steps: [...scale.steps, { name: spelling, spellings: [spelling] }],
		none: scale.none.filter((each) => each.spelling !== spelling)
	};
}

/** Why a step cannot be added. */
export type NoRoom = 'is-there' | 'too-many';

/** Whether a step that no cell holds can be added by its name; else why not. */
export function roomFor({ steps, none }: Scale, name: string): NoRoom | null {
	const spelled = [
		...steps.flatMap((step) => [step.name, ...step.spellings]),
		...none.map(({ spelling }) => spelling)
	];
	if (spelled.some((each) => spellingKey(each) === spellingKey(name))) return 'is-there';
	return steps.length < MOST_STEPS ? null : 'too-many';
}

/** The scale with a step more, the last, which other files may write as it is called here. */
export function withStep(scale: Scale, name: string): Scale {
	return { ...scale, steps: [...scale.steps, { name, spellings: [name] }] };
}

/** The scale without a step that no cell holds. */
export function withoutStep(scale: Scale, place: number): Scale {
	return { ...scale, steps: scale.steps.filter((_, at) => at !== place) };
}
