import { afterEach, expect, test } from 'vitest';
import { fetchFont } from '#lib/export/fonts/fetch-font.ts';
import { withFonts } from '#lib/export/svg/embedded-fonts.ts';
import { EMBEDDED_FONT, PICTURE_FONT_FAMILY } from '#lib/style/typeface.ts';

/** Words that each of the fonts sets in a width of its own. */
const WORDS = 'Safeguarding is inadequate overall';

const picture = () =>
	withFonts(
		`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60" font-family="${PICTURE_FONT_FAMILY}"><text y="30" font-size="20">${WORDS}</text></svg>`,
		fetchFont
	);

afterEach(() => {
	document.body.replaceChildren();
});

test('a picture put into the markup of a page leaves the text of that page as it was', async () => {
	const own = document.body.appendChild(document.createElement('span'));
	own.style.fontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif";
	own.textContent = WORDS;
	const stranger = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	stranger.innerHTML = `<text y="20" font-family="Arial">${WORDS}</text>`;
	document.body.append(stranger);
	const widths = () =>
		[own, stranger.querySelector('text')].map((each) => each?.getBoundingClientRect().width);
	await document.fonts.ready;
	const before = widths();

	document.body.insertAdjacentHTML('beforeend', await picture());
	await document.fonts.ready;
	expect(widths()).toEqual(before);
});

test('in the markup of a page a picture is still set in the font inside it', async () => {
	document.body.insertAdjacentHTML('beforeend', await picture());
	const text = document.querySelector('text');
	if (text === null) throw new Error('The picture has text.');
	await document.fonts.load(`20px '${EMBEDDED_FONT}'`, WORDS);
	const faces = [...document.fonts].filter(({ family }) => family.includes(EMBEDDED_FONT));
	expect(faces.some(({ status }) => status === 'loaded')).toBe(true);
	expect(getComputedStyle(text).fontFamily).toContain(EMBEDDED_FONT);
	const width = text.getComputedTextLength();
	text.setAttribute('style', 'font-family: monospace');
	expect(text.getComputedTextLength()).not.toBeCloseTo(width, 0);
});

test('a program that reads only the first family of a picture finds one that computers have', async () => {
	const svg = await picture();
	expect(/<svg[^>]* font-family="([^",]+)/.exec(svg)?.[1]).toBe('Arial');
	expect(svg.match(/@font-face{font-family:'?([^;']+)/g)).not.toContain('Arial');
	// Such programs pass over this rule.
	expect(svg.replace(/@supports[^{]*{[^}]*}}/, '')).not.toMatch(
		/class="[^"]*"[^>]*style=|\.fourpoint/
	);
});
