import { execFileSync } from 'node:child_process';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { saveTo } from '../pages/dialogs.ts';
import { setUpUnit, type SetUp } from '../pages/first-run.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { People } from '../pages/people.ts';
import type { Probity, Start } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { issue } from './appeal-steps.ts';
import {
  allocate,
  assessRisk,
  decideConditions,
  recordInterview,
  serveAndReceive,
  triage,
} from './steps.ts';

/** @file What more than one story of casework does besides the steps of the first case. */

/** A unit with an Appropriate Authority who is not the investigator. */
export async function setUpWithAuthority(page: Page, authority: string): Promise<SetUp> {
  const setUp = await setUpUnit(page);
  const people = new People(page);
  await people.open();
  await people.name(authority);
  return setUp;
}

/** A case from its report to conditions in force: decided, noticed, served and received today. `reviewBy`: when the authority wants
 *  to see it again. */
export async function bind(page: Page, authority: string, reviewBy?: string): Promise<void> {
  await new ReportForm(page).record();
  await allocate(page, 'Mara Hale');
  await triage(page);
  await assessRisk(page);
  await recordInterview(page);
  await decideConditions(page, authority, reviewBy);
  await issue(page, /^Notice of conditions/);
  await serveAndReceive(page);
}

/** Killed without warning, started again on the same profile, unlocked. */
export async function killAndUnlock(
  probity: Probity,
  start: (how?: Start) => Promise<Probity>,
  passphrase: string,
): Promise<Probity> {
  await probity.kill();
  const again = await start({ profile: probity.profile });
  await new LockScreen(again.page()).unlock(passphrase);
  return again;
}

/** Finds a case by what it says of its subject, and opens it. */
export async function openBySearch(page: Page, surname: string): Promise<void> {
  await new Desk(page).goTo('Search');
  await page.getByRole('textbox', { name: 'Search' }).fill(surname);
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(surname) })
    .first()
    .click();
  await new CasePage(page).expectBack();
}

/** How the journey of a report begins: before anybody is named. */
export async function beginReport(page: Page): Promise<ReportForm> {
  const report = new ReportForm(page);
  await report.open();
  await report.choose('Were systems checks made to confirm it?', 'No checks were made');
  await report.continueTo('May legislation protect what was reported?');
  return report;
}

/** Saves the report and answers the reference of the case that it opened. */
export async function saveReport(report: ReportForm, surname = aReport.surname): Promise<string> {
  await report.save();
  const { page } = report;
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(surname) })).toBeVisible();
  const header = await page
    .getByText(/^NA\/\d{4}\/\w{5} ·/)
    .first()
    .innerText();
  return /NA\/\d{4}\/\w{5}/.exec(header)?.[0] ?? '';
}

/** The whole case on paper, as a reader of the paper reads it. */
export async function caseOnPaper(
  app: ElectronApplication,
  page: Page,
  path: string,
): Promise<string> {
  await saveTo(app, path);
  await page.getByRole('button', { name: 'Save on paper' }).click();
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}
