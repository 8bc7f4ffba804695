import { expect, test } from 'vitest';
import { readServiceCell } from '#lib/read/cell/service-cell.ts';
import { SERVICE_NAMES, SERVICE_VALUES, SERVICES } from '#lib/domain/service.ts';

test.each([
	['Safeguarding', 'safeguarding'],
	['SAFEGUARDING SERVICES', 'safeguarding'],
	['Safeguarding children', 'safeguarding'],
	['Child protection', 'safeguarding'],
	['Looked-after children', 'looked-after'],
	['looked after children', 'looked-after'],
	['Looked_After', 'looked-after'],
	['Looked‑after children', 'looked-after'],
	['Services for looked after children', 'looked-after'],
	['Children looked after', 'looked-after'],
	['Children in care', 'looked-after'],
	['Looked - after   children', 'looked-after'],
	['Looked after children services', 'looked-after'],
	['Looked-after children (LAC)', 'looked-after'],
	['LAC services', 'looked-after'],
	['LAC', 'looked-after'],
	['CLA', 'looked-after'],
	['(both)', 'both'],
	['Both services', 'both'],
	['context', 'context']
])('%j is the service %s', (text, service) => {
	expect(readServiceCell(text)).toBe(service);
});

test.each([
	'',
	'-',
	'Adoption',
	'Safeguarding and looked after children',
	'safe guarding',
	'L.A.C.'
])('%j is no service', (text) => {
	expect(readServiceCell(text)).toBeNull();
});

test.each(SERVICES)('%s is read back from every name we write for it', (service) => {
	expect(readServiceCell(SERVICE_VALUES[service])).toBe(service);
	expect(readServiceCell(SERVICE_NAMES[service])).toBe(service);
	expect(readServiceCell(service)).toBe(service);
});
