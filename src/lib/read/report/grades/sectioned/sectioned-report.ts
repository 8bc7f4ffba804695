import type { AreaGroup } from '../../../../domain/area-group.ts';
import type { FrameworkArea } from '../../../../domain/framework.ts';
import type { ComparedService } from '../../../../domain/service.ts';

/** An area as such a report heads it. */
export interface LabelledArea {
	/** Its name in the framework. */
	readonly area: string;
	readonly group: AreaGroup;
	/** The services it is judged for. */
	readonly services: readonly ComparedService[];
	/** Its headings and its rows in the record, in words as they are compared. */
	readonly label: string;
}

/** A heading under which everything is of one service. */
export interface ServiceHeading {
	readonly service: ComparedService;
	/** In words as they are compared. */
	readonly words: string;
	/** Part of the service that it heads alone, where it does not head all of it. */
	readonly part?: AreaGroup;
}

/**
 * How the reports of 2009 to 2013 are built: a section for each service, in it a heading with a grade for
 * each area, below that a numbered sentence that says the grade again, and at the end a record of all grades.
 */
export interface SectionedReport {
	/** In the order of the reports. */
	readonly areas: readonly LabelledArea[];
	readonly headings: readonly ServiceHeading[];
	/** The service of everything where a report is of one alone. */
	readonly only?: ComparedService;
}

/** The areas of a framework with the patterns of their headings, by name. */
export function labelled(
	areas: readonly FrameworkArea[],
	labels: Readonly<Record<string, string>>
): readonly LabelledArea[] {
	return areas.flatMap(({ name, group, services }) => {
		const label = labels[name];
		const compared = services.filter((service) => service !== 'both');
		return label === undefined ? [] : [{ area: name, group, services: compared, label }];
	});
}
