import type { Framework, FrameworkArea } from './framework.ts';
import { SLAC } from './frameworks/slac.ts';
import { nameKey } from './name-key.ts';

/**
 * The areas of a framework in the order of its reports. Without a framework those of the 2009 to
 * 2012 reports, the fullest set of names there is.
 */
export function areasIn(framework: Pick<Framework, 'areas'> | undefined): readonly FrameworkArea[] {
	return (framework ?? SLAC).areas;
}

const byName = new Map<readonly FrameworkArea[], ReadonlyMap<string, FrameworkArea>>();

/** The framework's entry for an area name, whatever its capitals, punctuation or leading "The". */
export function findArea(
	framework: Pick<Framework, 'areas'> | undefined,
	name: string
): FrameworkArea | undefined {
	const areas = areasIn(framework);
	const names = byName.get(areas) ?? new Map(areas.flatMap(namesOf));
	byName.set(areas, names);
	const key = nameKey(name);
	return names.get(key) ?? names.get(key.replace(AROUND, ''));
}

/**
 * What published tables put around the name of an area in a heading: the inspection that the column is
 * of, as in "First SIF CLA Sub: Adoption Performance", and what stands in it, as in
 * `help_and_protection_grade` or "Overall Judgement (OE)".
 */
const AROUND =
	/^(?:slac (?:re inspection )?(?:of services )?(?:safeguarding|looked after children|children looked after) |cpr?i |tlac |(?:first )?sif (?:re inspection )?(?:cla sub )?|(?:first|second) ilacs framework )|(?<=.) (?:oe|grade)$/g;

function namesOf(area: FrameworkArea): [string, FrameworkArea][] {
	const names = [area, area.formerly].flatMap((each) =>
		each === undefined ? [] : spellings(each)
	);
	return names.map((name) => [nameKey(name), area]);
}

/** Whether a name is one of what an area was, and not of what it is. */
export function isFormerName({ formerly }: FrameworkArea, name: string): boolean {
	const names = formerly === undefined ? [] : spellings(formerly);
	return names.some((each) => nameKey(each) === nameKey(name));
}

/** Every name that files have for an area of now, or for what one was. */
export function spellings({
	name,
	aliases = []
}: Pick<FrameworkArea, 'name' | 'aliases'>): readonly string[] {
	return [name, ...aliases];
}
