import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { stageOf, type Stage } from '../../../shared/domain/stage.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import { demonstration } from '../../seeds/demonstration.ts';
import { loadOn } from '../../seeds/loading.ts';
import { expectAccessible, type Judged } from '../pages/accessible.ts';
import { openDemonstration } from '../pages/first-run.ts';
import { test, type Probity } from '../pages/probity.ts';

/** @file Every place and every tab of a case in light, dark and high contrast, at 1280 and 1920 wide and at twice the size; and every
 *  form that a case of any stage offers: accessible, and never wider than the window. Everybody shown is invented. */

type Look = {
  readonly name: string;
  readonly theme: 'Light' | 'Dark' | 'High contrast';
  readonly width: number;
  readonly zoom: number;
  readonly stages: readonly Stage[];
  /** What axe judges: everything in one of the looks, and in the others what a colour or a size can change. */
  readonly rules?: readonly string[];
};

/** Between them they fill every tab; colours and sizes are told by one of them. */
const everyTab: readonly Stage[] = ['enquiry', 'appeal-decided', 'conditions-in-force'];
const fullest: readonly Stage[] = ['conditions-in-force'];

const colours = ['color-contrast', 'link-in-text-block'];
const sizes = ['target-size', 'scrollable-region-focusable'];

const looks: readonly Look[] = [
  { name: 'light', theme: 'Light', width: 1280, zoom: 1, stages: everyTab },
  { name: 'dark', theme: 'Dark', width: 1920, zoom: 1, stages: fullest, rules: colours },
  {
    name: 'contrast',
    theme: 'High contrast',
    width: 1280,
    zoom: 1,
    stages: fullest,
    rules: colours,
  },
  { name: 'large', theme: 'Light', width: 1280, zoom: 2, stages: everyTab, rules: sizes },
];

/** A demonstration takes a while to open: looks that take little follow one another in one. */
const sittings = [
  looks.filter(({ name }) => name === 'light'),
  looks.filter(({ rules }) => rules === colours),
  looks.filter(({ name }) => name === 'large'),
];

// Each opens a demonstration of its own: they need not wait for one another.
test.describe.configure({ mode: 'parallel' });

for (const worn of sittings) {
  const names = worn.map(({ name }) => name).join(', ');
  test(`every place and every tab is accessible and fits: ${names}`, async ({ start }) => {
    test.setTimeout(600_000);
    const probity = await start();
    await openDemonstration(probity.page());
    for (const look of worn) {
      await wear(probity, look);
      await visitPlaces(probity.page(), look);
      for (const path of await caseOfEachStage(probity.page(), look.stages)) {
        await goTo(probity.page(), path);
        await visitTabs(probity.page(), path, look);
      }
    }
  });
}

test('every form that the cases of the demonstration offer is accessible and fits', async ({
  start,
}) => {
  test.setTimeout(900_000);
  const page = (await start()).page();
  await openDemonstration(page);
  const seen = new Set<string>();
  for (const path of await caseOfEachStage(page)) {
    await goTo(page, path);
    for (const act of await actsOffered(page)) {
      if (seen.has(act)) continue;
      seen.add(act);
      await goTo(page, path);
      await page.getByRole('button', { name: 'Record an act' }).click();
      await page.getByRole('menuitem', { name: act, exact: true }).click();
      await settled(page);
      await look(page, `form ${act}`, pageAlone);
    }
  }
  expect(seen.size).toBeGreaterThan(30);
});

async function wear(probity: Probity, { theme, width, zoom }: Look): Promise<void> {
  const page = probity.page();
  await goTo(page, '/unit');
  await page.getByRole('tab', { name: 'This workstation' }).click();
  const choice = page.getByRole('radio', { name: theme, exact: true });
  // Kept by the shell first: the answer follows the click.
  await choice.click();
  await expect(choice).toBeChecked();
  await resize(probity.app, width, zoom);
}

const resize = (app: ElectronApplication, width: number, zoom: number): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(size.width, 900);
      window?.webContents.setZoomFactor(size.zoom);
    },
    { width, zoom },
  );

async function visitPlaces(page: Page, worn: Look): Promise<void> {
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  const paths = await links.evaluateAll((found) =>
    found.map((link) => (link.getAttribute('href') ?? '').replace(/^#/, '')),
  );
  expect(paths.length).toBeGreaterThan(5);
  for (const path of [...paths, '/report']) {
    await goTo(page, path);
    await look(page, `${worn.name} ${path.replaceAll('/', '-')}`, judgedIn(worn));
    await visitTabs(page, path, worn, 'but the open one');
  }
}

/** The tabs of the page that is open, where it has some. */
async function visitTabs(
  page: Page,
  path: string,
  worn: Look,
  which?: 'but the open one',
): Promise<void> {
  const tabs = page.getByRole('main').getByRole('tab');
  const names = await tabs.allInnerTexts();
  const open = await tabs.evaluateAll((all) =>
    all.findIndex((tab) => tab.getAttribute('aria-selected') === 'true'),
  );
  for (const [index, tab] of names.entries()) {
    if (which && index === open) continue;
    await tabs.nth(index).click();
    await settled(page);
    await look(page, `${worn.name} ${path.replaceAll('/', '-')} ${tab}`, {
      ...judgedIn(worn),
      ...pageAlone,
    });
  }
}

/** The address of one case of each stage. */
async function caseOfEachStage(page: Page, wanted?: readonly Stage[]): Promise<readonly string[]> {
  const today = civilDate.parse(
    await page.evaluate(() => new Intl.DateTimeFormat('en-CA').format()),
  );
  const { cases, policyOf } = loadOn(demonstration(), today);
  const references = new Map(
    cases.map((state) => [
      stageOf(state, policyOf(state), today),
      state.case.opened?.reference ?? '',
    ]),
  );
  const paths: string[] = [];
  for (const [stage, reference] of references) {
    if (wanted?.includes(stage) === false) continue;
    await goTo(page, '/search');
    await page.getByRole('textbox', { name: 'Search' }).fill(reference);
    const hit = page.getByRole('main').getByRole('listitem').filter({ hasText: reference });
    const address = await hit.getByRole('link').first().getAttribute('href');
    paths.push((address ?? '').replace(/^#/, ''));
  }
  return paths;
}

async function actsOffered(page: Page): Promise<readonly string[]> {
  const button = page.getByRole('button', { name: 'Record an act' });
  if ((await button.count()) === 0) return [];
  await button.click();
  const acts = await page.getByRole('menuitem').allInnerTexts();
  // Not by Escape, which blanks the screen when it comes twice.
  await button.click();
  return acts.map((act) => act.trim());
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, path);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}

/** What stands around the page is the same wherever one is, and judged with each place. */
const pageAlone = { within: 'main' } as const;
const judgedIn = ({ rules }: Look): Judged => (rules ? { rules } : {});

/** What the window shows: judged by axe, no wider than it may be, and kept as a picture where somebody asks for pictures. */
async function look(page: Page, name: string, judged: Judged): Promise<void> {
  if (process.env['PROBITY_PICTURES'])
    await page.screenshot({
      path: test.info().outputPath(`${name.replaceAll(/[^\w -]/g, '').slice(0, 90)}.png`),
    });
  const tooWide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName} ${String(element.scrollWidth)}`),
  );
  expect.soft(tooWide, name).toEqual([]);
  expect.soft(await squeezed(page), name).toEqual([]);
  await expectAccessible(page, judged);
}

/** Texts so narrow that their words break into letters. What is there for the ear alone is a pixel wide. */
const squeezed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => {
        const text = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent ?? '')
          .join('')
          .trim();
        const { width } = element.getBoundingClientRect();
        return text.length > 12 && width > 2 && width < 48;
      })
      .map(({ textContent }) => textContent.slice(0, 40)),
  );
