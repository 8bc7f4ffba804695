import { expect, test } from 'vitest';
import { judgedServices } from '#lib/select/judged-services.ts';
import { figures, inspectionOf, judgements } from '../inspection-of.ts';

test.each([
	[
		'safeguarding stands first, whatever the order of rows',
		judgements('Both,Overall,2', 'Looked-after children,Being healthy,3', 'Safeguarding,Other,1'),
		['safeguarding', 'looked-after', 'both']
	],
	[
		'a service that no area is judged for is left out',
		judgements('Looked-after children,Being healthy,3'),
		['looked-after']
	],
	[
		'a service that only the framework names counts, since its grades are missing',
		inspectionOf('framework,service,area,grade', 'SLAC,Safeguarding,Overall effectiveness,3'),
		['safeguarding', 'looked-after']
	],
	[
		'a service whose only row says it was not judged does not count',
		judgements('Safeguarding,Being healthy,n/a', 'Looked-after children,Being healthy,2'),
		['looked-after']
	],
	['figures alone judge nothing', figures('Safeguarding,Plans,Children on a plan,12'), []]
])('%s', (_name, inspection, services) => {
	expect(judgedServices(inspection)).toEqual(services);
});
