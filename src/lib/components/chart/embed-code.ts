import { escapeXml } from '../../style/escape-xml.ts';

/** How high a chart is in a frame of some width, both in pixels. */
export interface HeightAt {
	readonly width: number;
	readonly height: number;
}

/** Heights nearer to each other than this are taken as one, so that the code stays short. */
const NEAR = 24;

/**
 * HTML that puts a chart into another page.
 *
 * A frame cannot be as high as what is in it without a script, so the code carries the heights that
 * the chart has at common widths. The style sheet of a page can choose between them only by the width
 * of the window, and a chart may stand in any column: the box around the frame is therefore a size
 * container, whose width `cqi` measures. A browser that knows none, or an editor that drops styles,
 * takes the frame's own height, which is enough from the width of a column of text on.
 *
 * @param address of the embedded chart
 * @param heights at one width or more, narrowest first
 */
export function embedCode(address: string, title: string, heights: readonly HeightAt[]): string {
	const usual = (heights.find(({ width }) => width >= COLUMN) ?? heights.at(-1))?.height ?? 0;
	const style = `display:block;width:100%;height:${usual}px;height:${heightIn(heights)};border:0`;
	const frame = `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${usual}" style="${style}" loading="lazy"></iframe>`;
	return `<div style="container-type:inline-size">${frame}</div>`;
}

/** Width of a usual column of text, in pixels. */
const COLUMN = 600;

/**
 * A length of CSS that steps from height to height as its container gets wider. Between two widths
 * the height of the narrower one stays, since a chart may change its form anywhere between them.
 */
export function heightIn(heights: readonly HeightAt[]): string {
	const [first, ...steps] = merged(heights);
	if (first === undefined) return 'auto';
	let before = first.height;
	const terms = steps.map(({ width, height }) => {
		const step = height - before;
		before = height;
		return ` ${step < 0 ? '-' : '+'} ${Math.abs(step)}*clamp(0px,100cqi - ${width - 1}px,1px)`;
	});
	return `calc(${first.height}px${terms.join('')})`;
}

/** Neighbours of nearly the same height as one, with the greater height of them. */
function merged(heights: readonly HeightAt[]): readonly HeightAt[] {
	const kept: HeightAt[] = [];
	for (const each of heights) {
		const last = kept.at(-1);
		if (last === undefined || Math.abs(last.height - each.height) > NEAR) kept.push(each);
		else if (each.height > last.height) kept[kept.length - 1] = { ...last, height: each.height };
	}
	return kept;
}

/** A script for the page around, which gives each frame the very height that its chart has. */
export function heightListener(address: string): string {
	const { origin } = new URL(address);
	return `<script>
addEventListener('message', ({ data, origin, source }) => {
	if (origin !== '${origin}' || data?.type !== 'fourpoint-height') return;
	for (const frame of document.querySelectorAll('iframe')) {
		if (frame.contentWindow === source) frame.style.height = \`\${data.height}px\`;
	}
});
</script>`;
}
