import type { Inspection } from '../../../domain/inspection.ts';
import type { Judgement, JudgementResult } from '../../../domain/judgement.ts';
import { nameKey } from '../../../domain/name-key.ts';
import { slug } from '../../../domain/slug.ts';
import type { Source } from '../../../domain/source.ts';
import type { PeerGroup } from '../../../select/many/peers.ts';
import { gradeTable } from '../../../select/many/grade-table.ts';

/**
 * Other councils without their names, for papers that are published: `Neighbour 1`, `Council 2`. Nothing
 * that tells one from another is left: no date, paragraph, note, label or publication of its own. The
 * best graded stand first, since an order by likeness or by name could be looked up.
 */
export function withoutNames(
	peers: readonly Inspection[],
	{ kind }: Pick<PeerGroup, 'kind'>
): readonly Inspection[] {
	const noun = kind === 'neighbours' ? 'Neighbour' : 'Council';
	const source = sharedSource(peers);
	return bestFirst(peers).map((peer, at) => {
		const name = kind === 'council' ? 'The other council' : `${noun} ${at + 1}`;
		return {
			...NOTHING_ELSE,
			id: slug(name, 'council'),
			key: slug(name, 'council'),
			authority: name,
			framework: peer.framework,
			source,
			areas: peer.areas,
			judgements: peer.judgements.map(gradeAlone)
		};
	});
}

const NOTHING_ELSE = {
	authorityCode: null,
	label: null,
	inspectedFrom: null,
	inspectedTo: null,
	published: null,
	texts: {},
	notJudged: [],
	figures: [],
	actions: [],
	visits: []
} satisfies Partial<Inspection>;

/** By their grades, area by area: those that are the same in all cannot be told apart by their place. */
function bestFirst(peers: readonly Inspection[]): readonly Inspection[] {
	const { columns, states } = gradeTable(peers);
	const width = columns.length;
	return peers
		.map((peer, row) => ({ peer, own: states.subarray(row * width, (row + 1) * width) }))
		.sort(({ own: one }, { own: other }) => {
			const at = one.findIndex((state, column) => state !== other[column]);
			return at < 0 ? 0 : rank(one[at]) - rank(other[at]);
		})
		.map(({ peer }) => peer);
}

/** An area that was not judged stands behind every grade. */
function rank(state = 0): number {
	return state === 0 ? 256 : state;
}

function gradeAlone({ service, area, result }: Judgement): Judgement {
	return { service, area, result: resultAlone(result), paragraph: null, note: null, texts: {} };
}

function resultAlone(result: JudgementResult): JudgementResult {
	switch (result.kind) {
		case 'graded':
			return { kind: 'graded', grade: result.grade, wording: result.wording };
		case 'conflict':
			return {
				kind: 'conflict',
				grades: result.grades.map(({ grade, wording }) => ({
					...{ grade, wording, paragraph: null, note: null },
					texts: {}
				}))
			};
		default:
			return result;
	}
}

const JOINT = '; ';

/** Publications about several of the councils; one about a single council would name it. */
function sharedSource(peers: readonly Inspection[]): Source {
	const names = peers.map(({ authority }) => nameKey(authority));
	const texts = peers.map(({ source }) => new Set(source.text?.split(JOINT) ?? []));
	const isShared = (text: string) =>
		texts.filter((each) => each.has(text)).length > 1 &&
		!names.some((name) => nameKey(text).includes(name));
	const all = [...new Set(texts.flatMap((each) => [...each]))];
	const shared = all.filter(isShared);
	const hasOthers = peers.some(
		({ source }) => source.text === null || !source.text.split(JOINT).every(isShared)
	);
	const licences = peers.flatMap(({ source }) =>
		source.text !== null && source.text.split(JOINT).every(isShared)
			? (source.licence?.split(JOINT) ?? [])
			: []
	);
	return {
		text: [...shared, ...(hasOthers ? ['publications that would name other councils'] : [])].join(
			JOINT
		),
		url: null,
		licence: [...new Set(licences)].join(JOINT) || null,
		fileName: null
	};
}
