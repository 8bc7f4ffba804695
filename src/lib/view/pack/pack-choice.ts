import { kitOf } from '../kinds.ts';
import { inSentence, listWords } from '../words/sentence.ts';
import { MEETINGS, type Meeting } from './meeting.ts';
import type { PackSlide } from './pack.ts';

/** Packs of many inspections, of which the one shown is a part. */
export const MANY_PACKS = ['peers', 'region'] as const;

/** What can be taken to a meeting, the usual choice first. */
export const PACKS = [...MEETINGS, 'full', ...MANY_PACKS, 'one-page'] as const;

export type Pack = (typeof PACKS)[number];

/** A pack whose slides are chosen one by one. */
export type SlidePack = Exclude<Pack, 'one-page'>;

export const PACK_WORDS: Readonly<Record<Pack, { readonly name: string; readonly use: string }>> = {
	scrutiny: { name: 'Scrutiny meeting', use: "for members' questions" },
	cabinet: { name: 'Cabinet', use: 'for one item of an agenda' },
	team: { name: 'Team', use: 'to work from' },
	full: { name: 'Full pack', use: 'to keep, or to choose from' },
	peers: { name: 'Among its peers', use: 'its inspections over time, beside councils like it' },
	region: { name: 'Region', use: 'every council of its region' },
	'one-page': { name: 'One page', use: 'what matters on one sheet of A4, to hand round' }
};

/** Meetings that the slides which are no chart are for; what a chart is for, its kit says. */
const WORDS_ARE_FOR: Readonly<Record<'title' | 'overall' | 'method', readonly Meeting[]>> = {
	title: MEETINGS,
	// A team has the same grades in the heatmap, among all others.
	overall: ['scrutiny', 'cabinet'],
	method: ['scrutiny']
};

/**
 * The slides of a pack before its reader changes anything. An inspection with nothing of what a
 * meeting asks for brings all that it has, so that no pack is an empty one.
 */
export function slidesFor(slides: readonly PackSlide[], pack: SlidePack): readonly PackSlide[] {
	if (!isMeeting(pack)) return slides;
	const chosen = slides.filter((slide) => meetingsOf(slide).includes(pack));
	const saysSomething = chosen.some(({ kind }) => kind === 'overall' || kind === 'chart');
	return saysSomething ? chosen : slides;
}

function isMeeting(pack: SlidePack): pack is Meeting {
	return MEETINGS.some((meeting) => meeting === pack);
}

function meetingsOf(slide: PackSlide): readonly Meeting[] {
	return slide.kind === 'chart' ? kitOf(slide.view).meetings : WORDS_ARE_FOR[slide.kind];
}

/** What slides hold, in a few words: `overall grades, grade heatmap and headline figures`. */
export function contentsWords(slides: readonly PackSlide[]): string {
	const names = slides.flatMap((slide) => {
		if (slide.kind === 'title' || slide.kind === 'method') return [];
		const isFigure = slide.kind === 'chart' && kitOf(slide.view).draws === 'figures';
		return isFigure ? 'headline figures' : inSentence(slide.name);
	});
	const shown = listWords([...new Set(names)]);
	const hasMethod = slides.some(({ kind }) => kind === 'method');
	if (shown === '') return hasMethod ? 'method and source' : 'no more than the title';
	return hasMethod ? `${shown}, with method and source` : shown;
}
