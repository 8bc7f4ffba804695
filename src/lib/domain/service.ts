/** What a row can be about. Only the first three are judged; `context` is the place itself. */
export const SERVICES = ['safeguarding', 'looked-after', 'both', 'context'] as const;

export type Service = (typeof SERVICES)[number];

/** A service that can carry a grade. `both` is a grade given once for the two together. */
export type JudgedService = Exclude<Service, 'context'>;

export const JUDGED_SERVICES = ['safeguarding', 'looked-after', 'both'] as const;

/** The two services that are compared with one another. */
export const COMPARED_SERVICES = ['safeguarding', 'looked-after'] as const;

export type ComparedService = (typeof COMPARED_SERVICES)[number];

/** Heading of each service. */
export const SERVICE_NAMES: Readonly<Record<Service, string>> = {
	safeguarding: 'Safeguarding',
	'looked-after': 'Looked-after children',
	both: 'Both services',
	context: 'Context'
};

/** Each service as a CSV file writes it. */
export const SERVICE_VALUES: Readonly<Record<Service, string>> = {
	safeguarding: 'Safeguarding',
	'looked-after': 'Looked-after children',
	both: 'Both',
	context: 'Context'
};

export function isJudgedService(service: Service): service is JudgedService {
	return service !== 'context';
}
