import { escapeXml } from '../../style/escape-xml.ts';

/**
 * HTML that puts a chart into another page.
 *
 * @param address of the embedded chart
 * @param height of the frame, in pixels
 */
export function embedCode(address: string, title: string, height: number): string {
	return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** A script for the page around, which gives each frame the height that its chart has. */
export function heightListener(address: string): string {
	const { origin } = new URL(address);
	return `<script>
addEventListener('message', ({ data, origin, source }) => {
	if (origin !== '${origin}' || data?.type !== 'fourpoint-height') return;
	for (const frame of document.querySelectorAll('iframe')) {
		if (frame.contentWindow === source) frame.height = data.height;
	}
});
</script>`;
}
