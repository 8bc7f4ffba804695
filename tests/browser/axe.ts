import AxeBuilder from '@axe-core/playwright';
import type { Page } from './site.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page as it stands: everything in light, and the contrast in dark. */
export async function faultsInBothThemes(page: Page): Promise<readonly string[]> {
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	const faults = await faultsOf(axe(page).withTags(STANDARDS));
	// Nothing but colour differs in dark.
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...faults, ...(await faultsOf(axe(page).withRules('color-contrast')))];
}

/**
 * Works out no address of an element, of which nobody asks, and looks at the first rows of a table only,
 * which are like all others: the rest takes seconds.
 */
function axe(page: Page): AxeBuilder {
	return new AxeBuilder({ page })
		.options({ resultTypes: ['violations'], selectors: false })
		.exclude('tbody tr:nth-child(n + 4)')
		.setLegacyMode();
}

async function faultsOf(builder: AxeBuilder): Promise<readonly string[]> {
	const { violations } = await builder.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
