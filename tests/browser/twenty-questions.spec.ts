import { expect, test, visit, type Page } from './site.ts';

type Locator = ReturnType<Page['locator']>;
type Control = NonNullable<Awaited<ReturnType<Locator['elementHandle']>>>;

/** One thing that a reader does by the keyboard. To go from one control to another with Tab is none. */
type Step =
	| readonly ['link' | 'button' | 'tick', name: string | RegExp]
	| readonly ['choose', name: string, option: string]
	| readonly ['type', name: string, text: string];

interface Question {
	readonly asked: string;
	readonly steps: readonly Step[];
	/** What the page then says. */
	readonly answers: readonly (string | RegExp)[];
	/** The chart that goes onto a slide; `null`: a file of rows is asked for. */
	readonly chart: string | null;
}

const ENGLAND: Step = ['link', 'England'];

/** The shown inspection is Cumbria's, whose successors were Cumberland and Westmorland and Furness. */
const QUESTIONS: Readonly<Record<string, readonly Question[]>> = {
	'a director': [
		{
			asked: 'Where do we stand overall?',
			steps: [ENGLAND],
			answers: [/Cumberland\s*, marked\s+Oct 2024\s+2 Good\s+2 Good\s+3 Requires improvement/],
			chart: 'national grid'
		},
		{
			asked: 'Which areas are ours inadequate in?',
			steps: [['link', 'five of 15 areas']],
			answers: [
				/five of 15 areas/,
				'Performance management and quality assurance',
				'The contribution of health agencies'
			],
			chart: 'grade heatmap'
		},
		{
			asked: 'What moved since last time?',
			steps: [ENGLAND, ['link', 'Over time']],
			answers: [/requires improvement overall in 2018 and 2022$/m, 'better in one, same in two'],
			chart: 'over time'
		},
		{
			asked: 'Who is like us and better?',
			steps: [ENGLAND, ['link', 'Peers'], ['link', 'Cumberland']],
			answers: [
				'three of its ten statistical neighbours are graded better, five are the same',
				/Better\s+Lincolnshire, North Lincolnshire, Northumberland/
			],
			chart: 'peers'
		},
		{
			asked: 'How do we stand in our region?',
			steps: [ENGLAND, ['link', 'Peers']],
			answers: [
				'Cumbria requires improvement overall; seven of the 22 other councils in the North West are graded better, eleven are the same'
			],
			chart: 'peers'
		},
		{
			asked: 'Are our leaders graded below our neighbours’?',
			steps: [ENGLAND, ['link', 'Peers'], ['link', 'Cumberland']],
			answers: ['For the impact of leaders: Four better, four the same and two worse'],
			chart: 'peers'
		}
	],
	'a scrutiny officer': [
		{
			asked: 'Who is inadequate for both services?',
			steps: [ENGLAND, ['link', /^ten ?: Inadequate for both/]],
			answers: [
				'Ten of 153 councils are inadequate for both help and protection and children in care',
				/Halton\s+May 2024/
			],
			chart: 'national grid'
		},
		{
			asked: 'How many improved?',
			steps: [ENGLAND, ['link', 'What changed']],
			answers: ['46 of 115 overall grades got better, 50 stayed the same and 19 got worse'],
			chart: 'changes'
		},
		{
			asked: 'Were we ever outstanding?',
			steps: [ENGLAND, ['link', 'Over time'], ['type', 'Find a council', 'essex']],
			answers: ['good overall in 2014; outstanding overall in 2018 and 2023'],
			chart: 'over time'
		},
		{
			asked: 'When were we last visited?',
			steps: [ENGLAND, ['link', 'Over time'], ['type', 'Find a council', 'bradford']],
			answers: ['monitoring visit, 11 February 2025: children in care'],
			chart: 'over time'
		},
		{
			asked: 'May I have a sheet without other names?',
			steps: [ENGLAND, ['link', 'Peers'], ['tick', 'Show only our own name']],
			answers: [
				'Cumbria requires improvement overall; seven of the 22 other councils',
				'Council 1'
			],
			chart: 'peers'
		}
	],
	'a journalist': [
		{
			asked: 'Which are worst?',
			steps: [ENGLAND, ['choose', 'Group by', 'Nothing']],
			answers: ['19 are inadequate', /Halton\s+May 2024\s+(?:4 Inadequate\s+){5}5\s+Bradford/],
			chart: 'national grid'
		},
		{
			asked: 'Which regions?',
			steps: [ENGLAND, ['link', 'Distribution'], ['choose', 'Show', 'By region']],
			answers: ['Graded good or outstanding overall: from eleven of 24 councils in the North West'],
			chart: 'distribution'
		},
		{
			asked: 'Who fell from good to inadequate?',
			steps: [ENGLAND, ['link', 'What changed']],
			answers: [
				'Harrow, from 2 Good in 2020 to 4 Inadequate in 2025',
				'Swindon, from 2 Good in 2019 to 4 Inadequate in 2023'
			],
			chart: 'changes'
		},
		{
			asked: 'Who was graded worse for safeguarding than for looked-after children?',
			steps: [ENGLAND, ['link', 'Both services']],
			answers: [
				'Safeguarding was graded worse than services for looked-after children in 45 of 151 councils, better in nine',
				'Cumbria stands with 19 others'
			],
			chart: 'both services'
		},
		{
			asked: 'How was it on a day in 2019?',
			steps: [
				ENGLAND,
				['choose', 'Which of each council', 'As at a day'],
				['type', 'Day', '06062019']
			],
			answers: ['32 of 57 councils are good or outstanding overall; eight are inadequate'],
			chart: 'national grid'
		}
	],
	'a researcher': [
		{
			asked: 'May I have all of it?',
			steps: [ENGLAND, ['link', 'The national record (CSV)']],
			answers: ['661 inspections'],
			chart: null
		},
		{
			asked: 'How were the grades over the years?',
			steps: [ENGLAND, ['link', 'Distribution'], ['choose', 'Show', 'Over the years']],
			answers: ['53 of 102 councils at 31 March 2020, 103 of 153 at 24 March 2025'],
			chart: 'distribution'
		},
		{
			asked: 'May I see all frameworks in one table?',
			steps: [
				ENGLAND,
				['choose', 'Inspections', 'All frameworks'],
				['choose', 'Which of each council', 'Every one']
			],
			answers: [
				'219 of 444 inspections with a grade gave good or outstanding overall',
				'661 inspections'
			],
			chart: 'national grid'
		},
		{
			asked: 'May I follow one council through all of them?',
			steps: [ENGLAND, ['link', 'Over time'], ['type', 'Find a council', 'leeds']],
			answers: [
				'Leeds: inadequate for safeguarding in 2010; adequate for safeguarding in 2011; good overall in 2015; outstanding overall in 2018 and 2022'
			],
			chart: 'over time'
		}
	]
};

for (const [reader, questions] of Object.entries(QUESTIONS)) {
	for (const { asked, steps, answers, chart } of questions) {
		test(`${reader} asks: ${asked}`, async ({ page }) => {
			expect(steps.length).toBeLessThanOrEqual(3);
			await visit(page, '/');
			if (chart === null) {
				const download = page.waitForEvent('download');
				await walk(page, steps);
				expect((await download).suggestedFilename()).toBe('england-2009-2025.csv');
			} else await walk(page, steps);
			for (const answer of answers) {
				await expect(page.locator('main')).toContainText(answer, { useInnerText: true });
			}
			if (chart !== null) await putOnSlide(page, chart);
		});
	}
}

async function walk(page: Page, steps: readonly Step[]): Promise<void> {
	for (const step of steps) await take(page, step);
}

/** Two steps more. */
async function putOnSlide(page: Page, chart: string): Promise<void> {
	await take(page, ['button', new RegExp(`^Save or copy.*: ${chart}`, 'i')]);
	const download = page.waitForEvent('download');
	await take(page, ['button', /^PowerPoint/]);
	expect((await download).suggestedFilename()).toMatch(/\.pptx$/);
}

async function take(page: Page, [kind, name, words = '']: Step): Promise<void> {
	const control = await tabTo(controlOf(page, kind, name).first());
	if (kind === 'choose' || kind === 'type') await page.keyboard.type(words);
	const { leads, from } = await control.evaluate((element) => ({
		leads: element instanceof HTMLAnchorElement && !element.hasAttribute('download'),
		from: location.href
	}));
	if (kind !== 'choose') await page.keyboard.press(kind === 'tick' ? 'Space' : 'Enter');
	// The page that it leaves may say the same, and have a chart of the same kind.
	if (leads) await page.waitForURL((url) => url.href !== from);
}

function controlOf(page: Page, kind: Step[0], name: string | RegExp) {
	if (kind === 'type') return page.getByLabel(name, { exact: true });
	const roles = { link: 'link', button: 'button', tick: 'checkbox', choose: 'combobox' } as const;
	return page.getByRole(roles[kind], { name, exact: true });
}

/**
 * Moves the focus to a control with Tab, from wherever it is. The control is found once, not at each press:
 * among all that stands in a grid of councils that takes longer than the key.
 */
async function tabTo(control: Locator): Promise<Control> {
	await control.waitFor();
	let found = await control.elementHandle();
	for (let presses = 0; presses < 120; presses += 1) {
		const way = await wayTo(found);
		if (way === 'here') return found;
		if (way === 'gone') found = await control.elementHandle();
		else await control.page().keyboard.press(way);
	}
	throw new Error('No number of Tabs leads there.');
}

/** The key that leads nearer; `gone`: the page has drawn another in its place. */
function wayTo(control: Control): Promise<'here' | 'gone' | 'Tab' | 'Shift+Tab'> {
	return control.evaluate((element) => {
		const { activeElement: active } = document;
		if (active === element) return 'here';
		if (!element.isConnected) return 'gone';
		const isAbove =
			active !== null &&
			(active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
		return isAbove && active !== document.body ? 'Shift+Tab' : 'Tab';
	});
}
