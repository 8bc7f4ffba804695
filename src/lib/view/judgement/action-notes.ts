import type { Action } from '../../domain/action.ts';
import { grouped } from '../../select/grouped.ts';
import { listWords } from '../words/sentence.ts';

/**
 * What the notes of actions say of all of them, as sentences to stand with them. Notes that differ only
 * in the paragraph of their action are one: `Summarised from paragraphs 21 and 84; the wording is ours.`
 * A note that is not true of all actions, or of all those of the paragraphs it names, stays with its row.
 */
export function actionNotes(actions: readonly Action[]): readonly string[] {
	const noted = actions.filter(({ note }) => note !== null);
	const alike = grouped(noted, (action) => JSON.stringify(aroundParagraph(action)));
	return [...alike.values()].flatMap((own) => {
		const [before = '', after] = own[0] === undefined ? [] : aroundParagraph(own[0]);
		const paragraphs = [...new Set(own.map(({ paragraph }) => paragraph ?? ''))];
		const about =
			after === undefined
				? actions
				: actions.filter(({ paragraph }) => paragraphs.includes(paragraph ?? ''));
		if (own.length < about.length) return [];
		return [sentence(after === undefined ? before : before + named(paragraphs) + after)];
	});
}

/** What a note says before and after it names the paragraph of its action; all of it where it names none. */
function aroundParagraph({ note, paragraph }: Action): readonly [string, string?] {
	const text = note ?? '';
	const name = `paragraph ${paragraph ?? ''}`;
	const start = text.indexOf(name);
	const after = text.slice(start + name.length);
	if (paragraph === null || start < 0 || /^\w/.test(after)) return [text];
	return [text.slice(0, start), after];
}

function named(paragraphs: readonly string[]): string {
	return `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listWords(paragraphs)}`;
}

function sentence(text: string): string {
	return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
