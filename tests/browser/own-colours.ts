import { GRADE_COLOURS } from '#lib/style/palette.ts';
import type { Page } from './site.ts';

/** Colours of a reader who has forced their own; the browser knows what they are. */
const SYSTEM = [
	...['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'ActiveText', 'ButtonFace', 'ButtonText'],
	...['ButtonBorder', 'Field', 'FieldText', 'Highlight', 'HighlightText', 'SelectedItem'],
	...['SelectedItemText', 'GrayText', 'Mark', 'MarkText', 'AccentColor', 'AccentColorText']
];

/** Pictures of a file that will be made keep its colours. */
const PICTURES = '.picture, .awaited, .printed-page, .sheet';

/**
 * Every visible element with a colour that is neither the reader's nor that of a grade, and words in
 * the black or white of a grade that do not stand on one.
 */
export function ownColours(page: Page): Promise<readonly string[]> {
	return page.evaluate(
		({ system, pictures, grades }) => {
			const probe = document.body.appendChild(document.createElement('i'));
			probe.style.forcedColorAdjust = 'none';
			const resolved = (colour: string): string => {
				probe.style.color = colour;
				return getComputedStyle(probe).color;
			};
			const readers = new Set(system.map(resolved));
			const colours = new Map(
				grades.map(({ fill, ink, edge }) => [
					resolved(fill),
					new Set([fill, ink, edge].map(resolved))
				])
			);
			const inks = new Set(grades.map(({ ink }) => ink));
			probe.remove();

			/** Colours of the grade that an element, or what it stands in, shows. */
			const ofGrade = (element: Element | null): ReadonlySet<string> => {
				if (element === null) return new Set();
				const { fill, backgroundColor } = getComputedStyle(element);
				const ground = element instanceof SVGElement ? fill : backgroundColor;
				return colours.get(ground) ?? ofGrade(element.parentElement);
			};
			const marks = [...document.querySelectorAll('figure svg [fill]:not(text)')].filter((mark) =>
				colours.has(getComputedStyle(mark).fill)
			);
			const isOnGrade = (words: Element): boolean => {
				const { x, y, width, height } = words.getBoundingClientRect();
				return marks.some((mark) => {
					const { left, right, top, bottom } = mark.getBoundingClientRect();
					const [across, down] = [x + width / 2, y + height / 2];
					return left <= across && across <= right && top <= down && down <= bottom;
				});
			};
			const isWrong = (element: Element): boolean => {
				const style = getComputedStyle(element);
				if (element instanceof SVGTextElement) {
					const isInk = inks.has(element.getAttribute('fill') ?? '');
					return isInk ? !isOnGrade(element) : !readers.has(style.fill);
				}
				const seen =
					element instanceof SVGElement
						? [style.fill, style.stroke]
						: [
								style.color,
								style.backgroundColor,
								...(style.borderTopWidth === '0px' ? [] : [style.borderTopColor]),
								...(style.borderBottomWidth === '0px' ? [] : [style.borderBottomColor])
							];
				const grade = ofGrade(element);
				return seen.some(
					(colour) =>
						colour !== 'none' &&
						!colour.endsWith(', 0)') &&
						!grade.has(colour) &&
						!readers.has(colour)
				);
			};
			return [...document.body.querySelectorAll('*')]
				.filter(
					(element) =>
						element.checkVisibility() &&
						element.closest(pictures) === null &&
						!element.matches('svg, g, tspan, defs, defs *, style') &&
						isWrong(element)
				)
				.map(({ outerHTML }) => outerHTML.slice(0, 160));
		},
		{
			system: SYSTEM,
			pictures: PICTURES,
			grades: Object.values(GRADE_COLOURS).flatMap((palette) => Object.values(palette))
		}
	);
}
