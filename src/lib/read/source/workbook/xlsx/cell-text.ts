/** What a cell of XLSX holds. */
type CellValue = string | number | boolean | Date | null;

/** A cell as text, as a cell of ODS is: a date as ISO, a number plainly, of a formula the result. */
export function cellText(value: CellValue): string {
	if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
	if (value === null) return '';
	if (value instanceof Date) return dateText(value);
	return typeof value === 'number' ? String(value) : String(value).toUpperCase();
}

/** Of a time alone, which counts from a day that nobody means, the time. */
function dateText(date: Date): string {
	if (Number.isNaN(date.getTime())) return '';
	const [day = '', time = ''] = date.toISOString().slice(0, 19).split('T');
	if (date.getUTCFullYear() < 1900) return time;
	return time === '00:00:00' ? day : `${day}T${time}`;
}
