/** Characters of the longest words that are proposed. */
const LONGEST = 90;

/** Where what is counted ends: at the next clause, or before the next number. */
const CLAUSE =
	/[.;:()–]|,(?= )| (?:but|while|although|compared|than) | and (?=(?:the|a|an|there|is|are|was|were|has|have|had|some|only|\d)\b)|(?= (?:and )?(?:over |nearly |about |around )?\d)/i;

/** Words that nothing ends with. */
const LOOSE =
	/(?: (?:a|an|the|of|to|in|at|on|by|for|from|or|and|as|was|were|is|are|have|had|has|been|that|who|with|some|around|over|nearly|just|less|approximately))+$/i;

/** Words for what a number counts, of those around it as printed; a person may write others. */
export function proposedMeasure(before: string, counted: string): string {
	const behind = shortened(
		counted.replace(/^ ?\([^)]*%\)/, '').replace(/^ (?:of (?:the |all |these )?)?/, '')
	);
	const clause = shortened((before.split(/[.;:()]|, /).at(-1) ?? '').trim());
	const words = [behind, clause].find(isTelling) ?? shortened(before.replace(/[,;:]/g, ''));
	return words === '' ? 'What is counted' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether words tell what is counted: more than one, or a noun of many. */
function isTelling(words: string): boolean {
	return /\S{3,} \S{3,}/.test(words) || /^(?:children|people|\p{L}{5,}s)$/iu.test(words);
}

function shortened(words: string): string {
	const [clause = ''] = words.replace(/ \([^)]*%\)/, '').split(CLAUSE, 1);
	const whole = clause.length <= LONGEST ? clause : clause.slice(0, LONGEST).replace(/ \S*$/, '');
	return whole.replace(LOOSE, '').trim();
}
