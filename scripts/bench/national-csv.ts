import { JUDGED_SERVICES } from '../../src/lib/domain/service.ts';
import { areasIn } from '../../src/lib/domain/find-area.ts';
import { frameworkOf } from '../../src/lib/domain/frameworks.ts';
import { SERVICE_VALUES } from '../../src/lib/domain/service.ts';

/** A small generator with a seed, so that every run draws the same grades. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/**
 * A made-up national record: every judgement of the 2009 to 2012 framework (22) for each authority
 * and inspection, as tidy CSV.
 */
export function nationalCsv(authorities: number, inspections: number): string {
	const random = seeded(4);
	const areas = areasIn(frameworkOf('SLAC')).flatMap(({ name, services }) =>
		JUDGED_SERVICES.filter((service) => services.includes(service)).map((service) => ({
			name,
			service: SERVICE_VALUES[service]
		}))
	);
	const lines = ['authority,framework,inspection,published,service,area,grade'];
	for (let authority = 1; authority <= authorities; authority += 1) {
		for (let inspection = 1; inspection <= inspections; inspection += 1) {
			const place = `Authority ${String(authority).padStart(3, '0')}`;
			for (const { name, service } of areas) {
				const grade = 1 + Math.floor(random() * 4);
				const label = inspections === 1 ? '' : `Inspection ${inspection}`;
				lines.push(
					`${place},SLAC,${label},${2008 + inspection}-05-29,${service},"${name}",${grade}`
				);
			}
		}
	}
	return lines.join('\n');
}
