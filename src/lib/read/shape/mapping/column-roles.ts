import { authorityKey, gssCode } from '../../../domain/authority.ts';
import { findArea } from '../../../domain/find-area.ts';
import { FRAMEWORKS, frameworkOf } from '../../../domain/frameworks.ts';
import { readDateCell } from '../../cell/date-cell.ts';
import { readServiceCell } from '../../cell/service-cell.ts';
import type { TableColumn } from '../table-columns.ts';
import { gradesIn } from './grade-column.ts';

/** Whether most filled cells of a column are of a kind. */
export function mostly(
	{ cells }: TableColumn,
	is: (cell: string) => boolean,
	share = 0.8
): boolean {
	const filled = cells.filter((cell) => cell !== '');
	return filled.length > 0 && filled.filter(is).length >= filled.length * share;
}

/** A name of an authority with children's services, past or present. */
export function isKnownAuthority(name: string): boolean {
	return gssCode(authorityKey(name)) !== null;
}

const isWords = (cell: string) => /\p{L}{2}/u.test(cell);

export function isOfCodes(column: TableColumn): boolean {
	return mostly(column, (cell) => gssCode(cell) !== null);
}

/** Bare digits are dates only where the heading says so. */
export function isOfDates(column: TableColumn): boolean {
	const saysSo = /\b(?:date|published|publication|inspected|inspection|visit|when|year)\b/i;
	const isDate = (cell: string) =>
		readDateCell(cell) !== null && (saysSo.test(column.heading) || !/^\d{4,5}$/.test(cell));
	return mostly(column, isDate, 0.5);
}

/** Which date a column of dates is. */
export function dateRole(heading: string): 'inspected_from' | 'inspected_to' | 'published' {
	if (/publi|report|issued/i.test(heading)) return 'published';
	if (/\b(?:end|ended|to|finish|last day|until)\b/i.test(heading)) return 'inspected_to';
	return /inspect|visit|start|from|began|first day/i.test(heading) ? 'inspected_from' : 'published';
}

export function isOfServices(column: TableColumn): boolean {
	return mostly(column, (cell) => readServiceCell(cell) !== null);
}

export function isOfFrameworks(column: TableColumn): boolean {
	return /\bframework\b/i.test(column.heading) || mostly(column, (cell) => !!frameworkOf(cell));
}

const UNIT =
	/\b(?:authority|council|la|provider|home|school|force|service|prison|establishment|institution|agency|organisation|setting|centre|college|trust|partnership|board|area name|name)\b/i;
/** Where one stands beside the name of an authority, that only says where the other is. */
const PROVIDER =
	/\b(?:provider|home|school|force|prison|setting|centre|college|establishment|institution|agency|location|trust|academy|hospital|practice|organisation)\b/i;
const NOT_A_NAME =
	/\b(?:code|urn|id|number|ref|reference|type|region|phase|sector|status|inspector|manager|link|url|note|notes|comment|address|street|town|postcode|headteacher|lead)\b/i;

/**
 * How well a column does as the name of what is inspected: an authority we know, else a home, a force, a
 * school; 0 where it cannot be one.
 */
export function nameScore(column: TableColumn): number {
	const { heading, place, cells } = column;
	if (!mostly(column, isWords) || isOfDates(column) || gradesIn(column) !== null) return 0;
	if (NOT_A_NAME.test(heading) || isOfServices(column) || isOfAreas(column)) return 0;
	const filled = cells.filter((cell) => cell !== '');
	const isUnlike = new Set(filled).size === filled.length;
	const words = heading.replaceAll('_', ' ');
	return (
		(UNIT.test(words) ? 3 : 0) +
		(PROVIDER.test(words) ? 5 : 0) +
		(mostly(column, isKnownAuthority, 0.5) ? 3 : 0) +
		(isUnlike ? 3 : 0) +
		(place === 0 ? 1 : 0)
	);
}

const AREA =
	/\b(?:area|domain|question|theme|criteri(?:on|a)|test|pillar|standard|aspect|judge?ment|strand|element|topic|category|measure|outcome)\b/i;

/** Names of areas that a framework we know has. */
export function isOfAreas(column: TableColumn): boolean {
	return mostly(column, (cell) => FRAMEWORKS.some((framework) => !!findArea(framework, cell)), 0.5);
}

/** How well a column does as the areas that are judged, by its heading and cells alone. */
export function areaScore(column: TableColumn): number {
	if (!mostly(column, isWords) || isOfDates(column) || gradesIn(column) !== null) return 0;
	return (isOfAreas(column) ? 3 : 0) + (AREA.test(column.heading) ? 3 : 0) + 1;
}
