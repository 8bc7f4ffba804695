import { expect, test } from 'vitest';
import { readServiceCell } from '#lib/read/cell/service-cell.ts';
import {
	COMPARED_SERVICES,
	isJudgedService,
	JUDGED_SERVICES,
	SERVICE_NAMES,
	SERVICE_VALUES,
	SERVICES
} from '#lib/domain/service.ts';

test.each(SERVICES)('%s is read back from what a file and a heading call it', (service) => {
	expect(readServiceCell(SERVICE_VALUES[service])).toBe(service);
	expect(readServiceCell(SERVICE_NAMES[service])).toBe(service);
});

test('everything but the context is judged, and two services are compared', () => {
	expect(SERVICES.filter(isJudgedService)).toEqual(JUDGED_SERVICES);
	expect(JUDGED_SERVICES).toEqual([...COMPARED_SERVICES, 'both']);
});
