import { expect, test } from 'vitest';
import { actionNotes } from '#lib/view/judgement/action-notes.ts';
import { inspectionOf } from '../../inspection-of.ts';

/** Notes of actions given as `paragraph|note`. */
function notesOf(...actions: readonly string[]): readonly string[] {
	const rows = actions.map((action, index) => {
		const [paragraph = '', note = ''] = action.split('|');
		return `action,Both,At once,do ${index},0,${paragraph},"${note}"`;
	});
	return actionNotes(
		inspectionOf('kind,service,area,measure,value,paragraph,note', ...rows).actions
	);
}

const summarised = (paragraph: string) =>
	`${paragraph}|Summarised from paragraph ${paragraph}; the wording is ours`;

test.each([
	['none', ['21|', '84|'], []],
	['one', [summarised('21')], ['Summarised from paragraph 21; the wording is ours.']],
	[
		'the same of several paragraphs',
		[summarised('21'), summarised('84'), summarised('21')],
		['Summarised from paragraphs 21 and 84; the wording is ours.']
	],
	[
		'the same of paragraphs that begin alike',
		[summarised('8'), summarised('84'), summarised('840')],
		['Summarised from paragraphs 8, 84 and 840; the wording is ours.']
	],
	[
		'one that names no paragraph, shared by all',
		['21|In our words.', '84|In our words.'],
		['In our words.']
	],
	['one that names no paragraph, of some', ['21|Due twice', '84|'], []],
	[
		'one of all actions of its paragraph, beside others without',
		[summarised('21'), summarised('21'), '84|'],
		['Summarised from paragraph 21; the wording is ours.']
	],
	['one of some actions of its paragraph', [summarised('21'), '21|'], []],
	['one that names another paragraph, of some', ['21|See paragraph 84', '84|'], []],
	['one without a paragraph of its own', ['|Summarised', '|Summarised'], ['Summarised.']]
])('of the notes of actions, these are said with all of them: %s', (_name, rows, notes) => {
	expect(notesOf(...rows)).toEqual(notes);
});
