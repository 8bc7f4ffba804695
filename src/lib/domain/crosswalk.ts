import { TOGETHER, UNKNOWN, aboutIn, type About, type Alone } from './crosswalk-table.ts';
import { findArea, isFormerName } from './find-area.ts';
import type { FrameworkArea } from './framework.ts';
import { frameworkOf } from './frameworks.ts';
import { isBefore, type IsoDate } from './iso-date.ts';
import type { JudgedService } from './service.ts';

/** An area of an inspection, as far as it tells what the grade is about. */
export interface GradedArea {
	readonly framework: string | null;
	readonly name: string;
	readonly service: JudgedService;
	/** When it was inspected; `null`: now. */
	readonly date: IsoDate | null;
}

/** How two areas correspond, and why not more closely. */
export type Correspondence =
	| { readonly kind: 'same' }
	| { readonly kind: 'nearest'; readonly why: string }
	| { readonly kind: 'none'; readonly why: string };

/**
 * Whether the grades of two areas can stand in one line, across frameworks and years. The same: of the
 * same services under two names. The nearest: of the same subject, and of more or less of it. Which of
 * two nearest areas of one inspection to take, the reader of the answer decides.
 */
export function correspondence(left: GradedArea, right: GradedArea): Correspondence {
	const [one, other] = [known(left), known(right)];
	if (one !== null && one.area === other?.area && one.about === other.about)
		return { kind: 'same' };
	const [here, there] = [one?.about ?? UNKNOWN, other?.about ?? UNKNOWN];
	if ('alone' in here) return { kind: 'none', why: here.alone };
	if ('alone' in there) return { kind: 'none', why: there.alone };
	const why = `One is of ${here.extent}, the other of ${there.extent}.`;
	if (here.subject !== there.subject) return { kind: 'none', why };
	return here.extent === there.extent ? { kind: 'same' } : { kind: 'nearest', why };
}

/** What an area is about; `alone` where it stands for none of another framework, and why. */
export function aboutArea(area: GradedArea): About | Alone {
	return known(area)?.about ?? UNKNOWN;
}

function known({ framework: code, name, service, date }: GradedArea) {
	const framework = frameworkOf(code);
	const area = framework && findArea(framework, name);
	if (framework === undefined || area === undefined) return null;
	const about = isFormer(area, name, date) ? TOGETHER : aboutIn(framework.code, area.name, service);
	return { area, about };
}

/** By its date, and where there is none by its name. */
function isFormer(area: FrameworkArea, name: string, date: IsoDate | null): boolean {
	if (date === null) return isFormerName(area, name);
	return area.formerly !== undefined && !isBefore(area.formerly.to, date);
}
