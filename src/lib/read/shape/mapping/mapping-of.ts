import { squeeze } from '../../column.ts';
import type { PlainTable } from '../table-columns.ts';
import type { Block, From, Shape } from '../shape.ts';
import { COLUMN_ROLES, type ColumnRole, type Mapping, type TableForm } from './mapping.ts';

/** The answers from which a shape was made, for a table that it reads: so that they can be changed. */
export function mappingOf(shape: Shape, table: PlainTable): Mapping | null {
	const [block] = shape.blocks;
	if (block === undefined) return null;
	const form = formOf(block);
	const roles = new Map<string, ColumnRole>();
	const take = (from: From | undefined, role: ColumnRole) => {
		if (from !== undefined && 'under' in from) roles.set(squeeze(from.under), role);
	};
	for (const role of COLUMN_ROLES) {
		if (role !== 'service' && role !== 'area' && role !== 'grade')
			take(block.inspection[role], role);
	}
	for (const { judgements } of shape.blocks) {
		if (judgements.form === 'wide') {
			for (const { under } of judgements.areas) take({ under }, 'grade');
		} else {
			take(judgements.area, 'area');
			take(judgements.service, 'service');
			take({ under: judgements.grade }, 'grade');
		}
	}
	const { framework } = block.inspection;
	return {
		line: table.header.line,
		form,
		columns: table.columns.map(({ place, heading }) => ({
			place,
			heading,
			role: roles.get(squeeze(heading)) ?? null
		})),
		framework: framework !== undefined && 'is' in framework ? framework.is : '',
		area: (form === 'by-date' ? areaOf(block) : undefined) ?? 'Overall',
		blank: block.blank,
		scale: shape.scale ?? null
	};
}

function formOf({ inspection: { authority, published }, judgements }: Block): TableForm {
	if (authority !== undefined && 'is' in authority) return 'turned';
	if (published !== undefined && 'is' in published) return 'by-date';
	return judgements.form;
}

function areaOf({ judgements }: Block): string | undefined {
	return judgements.form === 'wide' ? judgements.areas[0]?.area : undefined;
}
