import { IDENTITY_COLUMNS } from '../../../domain/column-names.ts';
import { findArea } from '../../../domain/find-area.ts';
import { frameworkOf } from '../../../domain/frameworks.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { squeeze } from '../../column.ts';
import type { AreaColumn, Block, From, Judgements, Shape } from '../shape.ts';
import { areaName } from './area-name.ts';
import { columnsAs, type MappedColumn, type Mapping } from './mapping.ts';

/**
 * The shape that a mapping says: what reads the table, and other tables with the same headings.
 *
 * @param made the day on which its reader says so
 * @param name what people call such a table
 */
export function shapeOf(mapping: Mapping, made: IsoDate, name = 'A table that you mapped'): Shape {
	const needs = mapping.columns.flatMap(({ heading, role }) => (role === null ? [] : [heading]));
	const { scale } = mapping;
	return {
		id: `mapped-${needs.map(squeeze).join('-')}`,
		name,
		needs,
		blocks: blocksOf(mapping),
		mapped: made,
		...(scale === null ? {} : { scale })
	};
}

function blocksOf(mapping: Mapping): readonly Block[] {
	const grades = columnsAs(mapping, 'grade');
	const inspection = inspectionOf(mapping);
	const block = (judgements: Judgements, own: Block['inspection'] = {}): Block => ({
		inspection: { ...inspection, ...own },
		judgements,
		blank: mapping.blank
	});
	switch (mapping.form) {
		case 'wide':
			return [block({ form: 'wide', areas: grades.map((column) => areaColumn(mapping, column)) })];
		case 'long':
			return grades.slice(0, 1).map(({ heading }) => block(longOf(mapping, heading)));
		case 'by-date':
			return grades.map(({ heading: under }) => {
				const areas = [{ under, area: mapping.area, ...serviceIn(mapping, mapping.area) }];
				return block({ form: 'wide', areas }, { published: { is: under } });
			});
		case 'turned':
			return grades.map(({ heading }) =>
				block(longOf(mapping, heading), { authority: { is: heading } })
			);
	}
}

function inspectionOf(mapping: Mapping): Block['inspection'] {
	const under = IDENTITY_COLUMNS.flatMap((role) => {
		const [column] = columnsAs(mapping, role);
		return column === undefined ? [] : [[role, { under: column.heading }] as const];
	});
	const framework = mapping.framework.trim();
	const said = framework === '' ? {} : { framework: { is: framework } };
	return { ...Object.fromEntries(under), ...said };
}

function areaColumn(mapping: Mapping, { heading }: MappedColumn): AreaColumn {
	const area = areaName(heading);
	return { under: heading, area, ...serviceIn(mapping, area) };
}

function longOf(mapping: Mapping, grade: string): Judgements {
	const [area] = columnsAs(mapping, 'area');
	const [service] = columnsAs(mapping, 'service');
	const of: From = service === undefined ? { is: 'Both' } : { under: service.heading };
	// A framework of ours tells the service of its areas.
	const known = frameworkOf(mapping.framework);
	const tells =
		service === undefined && known?.areas.every(({ services }) => services.length === 1);
	return {
		form: 'long',
		area: { under: area?.heading ?? '' },
		...(tells === true ? {} : { service: of }),
		grade
	};
}

/** Where no framework tells the service of an area, the grade is of all that is inspected. */
function serviceIn({ framework }: Mapping, area: string): Pick<AreaColumn, 'service'> {
	const known = frameworkOf(framework);
	const isTold = known !== undefined && findArea(known, area)?.services.length === 1;
	return isTold ? {} : { service: 'both' };
}
