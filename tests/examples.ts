import { readInspections } from '#lib/assemble/read-inspections.ts';
import type { Inspection } from '#lib/domain/inspection.ts';

/** Columns of a fact; what is true of the whole inspection stands before them. */
const COLUMNS =
	'kind,service,area,measure,value,unit,qualifier,out_of,period,comparison,headline,paragraph,page';

interface Report {
	readonly authority: string;
	readonly framework: string;
	readonly from: string;
	readonly to: string;
	readonly published: string;
	readonly title: string;
}

const ILACS_ROWS = `
judgement,Both,Overall effectiveness,,4,,,,,,,1,1
judgement,Both,The impact of leaders on social work practice with children and families,,4,,,,,,,31,9
judgement,Safeguarding,The experiences and progress of children who need help and protection,,4,,,,,,,6,3
judgement,Looked-after children,The experiences and progress of children in care,,3,,,,,,,15,5
judgement,Looked-after children,The experiences and progress of care leavers,,2,,,,,,,24,7
figure,Safeguarding,Children and plans,Children subject to a child protection plan,212,count,,,at inspection,,yes,45,12
figure,Safeguarding,Children and plans,Children in need,1140,count,about,,at inspection,,yes,45,12
figure,Looked-after children,Children and plans,Children in care,486,count,,,at inspection,,yes,45,12
figure,Looked-after children,Children and plans,Care leavers who receive support,251,count,,,at inspection,,yes,45,12
figure,Looked-after children,Homes,Children's homes run by the council,3,count,,,at inspection,,yes,45,12
figure,Safeguarding,Assessments,Assessments finished within 45 working days,78,percent,,,last twelve months,below the year before,yes,9,3
figure,Looked-after children,Visits,Visits to children in care on time,84,percent,just over,,last twelve months,,yes,17,5
action,Both,Improvements needed,Managers' oversight of decisions about children at risk,0,months,,,,,,3,2
action,Safeguarding,Improvements needed,The time that children wait for a strategy discussion,0,months,,,,,,3,2
action,Looked-after children,Improvements needed,The number of children in care who live far from their school,0,months,,,,,,3,2
`;

const SIF_ROWS = `
judgement,Both,Overall effectiveness,,3,,,,,,,1,2
judgement,Safeguarding,Children who need help and protection,,3,,,,,,,14,9
judgement,Looked-after children,Children looked after and achieving permanence,,2,,,,,,,42,15
judgement,Looked-after children,Adoption performance,,1,,,,,,,63,20
judgement,Looked-after children,Experiences and progress of care leavers,,3,,,,,,,70,22
judgement,Both,"Leadership, management and governance",,3,,,,,,,81,25
figure,Context,Population,Children and young people under 18,64200,count,approximately,,at inspection,,yes,4,4
figure,Safeguarding,Children and plans,Children subject to a child protection plan,307,count,,,at inspection,,yes,4,4
figure,Looked-after children,Children and plans,Children looked after,532,count,,,at inspection,,yes,4,5
figure,Looked-after children,Children and plans,Children looked after who live outside the area,118,count,,532,at inspection,,yes,4,5
figure,Looked-after children,Adoption,Children adopted,41,count,,,last twelve months,,yes,5,5
figure,Looked-after children,Adoption,Children made the subject of a special guardianship order,26,count,,,last twelve months,,yes,5,5
figure,Looked-after children,Care leavers,Care leavers in suitable accommodation,92,percent,,,at inspection,above the national average,yes,74,23
figure,Looked-after children,Care leavers,"Care leavers in education, employment or training",48,percent,fewer than,,at inspection,,yes,76,24
action,Safeguarding,Immediately,See every child alone when an assessment of risk is made,0,months,,,,,,10,7
action,Looked-after children,Within three months,Give every care leaver a record of their health history,3,months,,,,,,11,7
action,Looked-after children,Within three months,Keep pathway plans up to date and write them with the young person,3,months,,,,,,11,7
action,Both,Within six months,Report to councillors how well children's plans are carried out,6,months,,,,,,12,8
`;

const ILACS: Report = {
	authority: 'Westmarsh',
	framework: 'ILACS',
	from: '2024-09-16',
	to: '2024-09-27',
	published: '2024-11-11',
	title: "Inspection of Westmarsh children's services, made up for tests"
};

const SIF: Report = {
	authority: 'Eastholm',
	framework: 'SIF',
	from: '2015-06-02',
	to: '2015-06-25',
	published: '2015-08-12',
	title: "Inspection of Eastholm children's services, made up for tests"
};

/** A made-up report under the framework of today, which judges no area for each service apart. */
export function ilacsReport(): Inspection {
	return inspectionIn(ilacsCsv());
}

/** A made-up report under the framework before it: adoption and care leavers have grades too. */
export function sifReport(): Inspection {
	return inspectionIn(sifCsv());
}

/** The same report as a file. */
export function ilacsCsv(): string {
	return csvOf(ILACS, ILACS_ROWS);
}

/** The same report as a file. */
export function sifCsv(): string {
	return csvOf(SIF, SIF_ROWS);
}

function csvOf(report: Report, rows: string): string {
	const { authority, framework, from, to, published, title } = report;
	const cells = [authority, framework, from, to, published, `"${title}"`].join(',');
	const facts = rows.trim().split('\n');
	return [
		`authority,framework,inspected_from,inspected_to,published,source,${COLUMNS}`,
		...facts.map((fact) => `${cells},${fact}`)
	].join('\n');
}

function inspectionIn(csv: string): Inspection {
	const { inspections, problems } = readInspections(csv, 'report.csv');
	const [inspection] = inspections;
	if (inspection === undefined || problems.length > 0) {
		throw new Error(`A made-up report cannot be read: ${JSON.stringify(problems)}`);
	}
	return inspection;
}
