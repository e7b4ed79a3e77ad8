import type { DueRenewal, RenewalLetter } from '../../../shared/contract/vault/interests.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { drawSample } from '../../../shared/domain/interest/draw.ts';
import { samplePopulation } from '../../../shared/domain/interest/population.ts';
import { noticesGiven, type NoticeGiven } from '../../../shared/domain/interest/renewal-letters.ts';
import type { Interest, Sample } from '../../../shared/domain/interest/slice.ts';
import {
  nextRenewal,
  openSamples,
  overdueRenewals,
  owedNotice,
  type WaitContext,
} from '../../../shared/domain/interest/waits.ts';
import { interestTypeWords } from '../../../shared/domain/interest/words.ts';
import { allById, findById } from '../../../shared/kit/by-id.ts';
import { civilDate, compareDates } from '../../../shared/kit/civil-date.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { spreadsheet } from '../documents/spreadsheet.ts';
import type { Opened } from '../opened.ts';
import { interestRow } from '../registers/interest-rows.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { recordAct } from './append.ts';
import { interestsNow } from './interests.ts';

/** @file What is done to many entries of the register of interests at once: renewals, lapses, samples, and what is published. */

type Due = { readonly interest: Interest; readonly due: DueRenewal['due'] };

const dueRows = (list: readonly Due[], context: WaitContext): readonly DueRenewal[] =>
  list
    .map(({ interest, due }) => ({ row: interestRow(interest, context), due }))
    .sort((a, b) => compareDates(a.due, b.due) || (a.row.holder < b.row.holder ? -1 : 1));

const letterRows = (
  given: readonly NoticeGiven[],
  context: WaitContext,
): readonly RenewalLetter[] =>
  given
    .map(({ interest, by, letter }) => ({
      ...{ row: interestRow(interest, context), by },
      letter: letter && { letterId: letter.letterId, issuedOn: letter.issuedOn },
    }))
    .sort((a, b) => compareDates(a.by, b.by) || (a.row.holder < b.row.holder ? -1 : 1));

const noticed = (list: readonly Due[]) =>
  list.map(({ interest: { interestId }, due }) => ({ interestId, due }));

/** So many in one act; whoever is left is found by the next run. */
const mostAtOnce = 5000;

/** Who is owed a renewal notice by a day, and whose renewal is overdue. */
export async function interestRenewals(
  room: Room,
  opened: Opened,
  request: VaultRequest<'interestRenewals'>,
): Answer<VaultAnswers['interestRenewals']> {
  const { slice, context } = await interestsNow(room, opened);
  const { regime, today } = context;
  const entries = allById(slice.interests);
  const dueBy = civilDate.parse(request.dueBy);
  return ok({
    owed: dueRows(owedNotice(entries, regime, dueBy), context),
    overdue: dueRows(overdueRenewals(entries, regime, today), context),
    letters: letterRows(noticesGiven(entries, regime), context),
    next: nextRenewal(entries, regime, dueBy),
    runs: slice.runs,
    ...{ regime, today },
  });
}

/** Gives notice to everybody who is owed one by a day. A second run finds nobody, and records nothing. */
export async function runInterestRenewals(
  room: Room,
  opened: Opened,
  request: VaultRequest<'runInterestRenewals'>,
): Answer<VaultAnswers['runInterestRenewals']> {
  const { slice, context } = await interestsNow(room, opened);
  const dueBy = civilDate.parse(request.dueBy);
  const owed = owedNotice(allById(slice.interests), context.regime, dueBy).slice(0, mostAtOnce);
  if (owed.length === 0) return ok({ notices: 0 });
  const runId = createId(room.ports.entropy);
  const saved = await recordAct(room, opened, {
    stream: 'interests',
    events: [{ type: 'interest-renewal.run/1', runId, dueBy, notices: noticed(owed) }],
    checkOnly: false,
  });
  return saved.ok ? ok({ notices: owed.length }) : err(saved.error);
}

/** Records as lapsed what was not renewed after notice. A second time finds nothing, and records nothing. */
export async function lapseInterests(
  room: Room,
  opened: Opened,
): Answer<VaultAnswers['lapseInterests']> {
  const { slice, context } = await interestsNow(room, opened);
  const overdue = overdueRenewals(allById(slice.interests), context.regime, context.today).slice(
    0,
    mostAtOnce,
  );
  if (overdue.length === 0) return ok({ lapsed: 0 });
  const saved = await recordAct(room, opened, {
    stream: 'interests',
    events: [{ type: 'interest-renewal.lapsed/1', lapsed: noticed(overdue) }],
    checkOnly: false,
  });
  return saved.ok ? ok({ lapsed: overdue.length }) : err(saved.error);
}

/** The samples, each drawn again from its seed, and what of it is still to be checked. */
export async function interestSamples(
  room: Room,
  opened: Opened,
): Answer<VaultAnswers['interestSamples']> {
  const { slice, context } = await interestsNow(room, opened);
  const view = (sample: Sample) => {
    const again = drawSample(sample.population, sample.seed, sample.drawn.length);
    const { sampleId, of, seed, by, at } = sample;
    return {
      ...{ sampleId, of, seed, by, at, population: sample.population.length },
      isReproduced: again.every((id, index) => id === sample.drawn[index]),
      rows: sample.drawn.flatMap((id) => {
        const interest = findById(slice.interests, id);
        if (!interest) return [];
        const checked = openSamples(interest, [sample]).length === 0;
        return [{ ...interestRow(interest, context), checked }];
      }),
    };
  };
  const held = (of: Sample['of']): number => samplePopulation(slice, of).length;
  return ok({
    samples: slice.samples.map(view).reverse(),
    populations: { active: held('active'), refused: held('refused'), all: held('all') },
    today: context.today,
  });
}

/** Draws a dip sample from a seed that nobody chose, and records both. */
export async function drawInterestSample(
  room: Room,
  opened: Opened,
  { of, count }: VaultRequest<'drawInterestSample'>,
): Answer<VaultAnswers['drawInterestSample']> {
  const { slice } = await interestsNow(room, opened);
  const { entropy } = room.ports;
  const population = samplePopulation(slice, of);
  const seed = createId(entropy);
  return recordAct(room, opened, {
    stream: 'interests',
    events: [
      {
        ...{ type: 'interest-sample.drawn/1', sampleId: createId(entropy), of, seed, population },
        drawn: drawSample(population, seed, count),
      },
    ],
    checkOnly: false,
  });
}

/** Saves an approved list of types as CSV, to a chosen file. Recorded before it is written. Faults: register/no-such-entry, disk/*. */
export async function saveInterestExtract(
  room: Room,
  opened: Opened,
  { extractId, token }: VaultRequest<'saveInterestExtract'>,
): Answer<VaultAnswers['saveInterestExtract']> {
  const { slice } = await interestsNow(room, opened);
  const extract = slice.extracts.find((known) => known.extractId === extractId);
  if (!extract) return fault('register/no-such-entry');
  const recorded = await recordAct(room, opened, {
    stream: 'interests',
    events: [{ type: 'interest-extract.saved/1', extractId }],
    checkOnly: false,
  });
  if (!recorded.ok) return err(recorded.error);
  const table = spreadsheet(
    ['Type', 'What it is', 'How many'],
    extract.rows.map(({ type, occupation, held }) => [interestTypeWords[type], occupation, held]),
  );
  const written = await handToWriter(room.ports.shell, token, table);
  return written.ok ? ok({ rows: extract.rows.length }) : shellFault(written.error);
}
