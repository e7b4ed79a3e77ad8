import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { interestExtractOf } from '../../../shared/domain/interest/extract.ts';
import { interestFigures as figuresOf } from '../../../shared/domain/interest/figures.ts';
import { regimeOf } from '../../../shared/domain/interest/regime.ts';
import type { InterestSlice } from '../../../shared/domain/interest/slice.ts';
import { regimeSetOf, renewalDue } from '../../../shared/domain/interest/standing.ts';
import {
  openSamples,
  waitContext,
  type WaitContext,
} from '../../../shared/domain/interest/waits.ts';
import { registersEngine } from '../../../shared/domain/registers.ts';
import { findById } from '../../../shared/kit/by-id.ts';
import { ok } from '../../../shared/kit/result.ts';
import { tellStream } from '../fold/stream.ts';
import { openerFor } from '../model/case-loader.ts';
import { governingPolicy } from '../model/governing.ts';
import { standingActs } from '../model/standing.ts';
import type { Opened } from '../opened.ts';
import { registerAtHand, type LoadedRegister } from '../registers/at-hand.ts';
import { interestCounts, interestRow, interestRowsFor } from '../registers/interest-rows.ts';
import { fault, todayOf, type Answer, type Room } from '../room.ts';
import { recordedActs } from './acts-of.ts';

/** @file The register of business interests, as the page asks for it. */

const registerOf = (opened: Opened): Promise<LoadedRegister> =>
  registerAtHand(opened, opened.registers.streamOf('interests'), recordedActs);

/** The register as it is, and what an entry's next step is derived from. */
export async function interestsNow(
  room: Room,
  opened: Opened,
): Promise<{ readonly slice: InterestSlice; readonly context: WaitContext }> {
  const { interest } = (await registerOf(opened)).state;
  const today = todayOf(room);
  const regime = regimeOf(governingPolicy(opened, today), regimeSetOf(interest));
  return { slice: interest, context: waitContext(interest, regime, today) };
}

/** The visible part of the register. */
export async function interestList(
  room: Room,
  opened: Opened,
  args: VaultRequest<'interestList'>,
): Answer<VaultAnswers['interestList']> {
  const { slice, context } = await interestsNow(room, opened);
  const rows = interestRowsFor(slice, context, args);
  return ok({
    ...interestCounts(slice, context),
    total: rows.length,
    from: args.from,
    rows: rows.slice(args.from, args.from + args.count),
    regime: context.regime,
    regimeSet: slice.regime,
    today: context.today,
  });
}

/** One entry and what happened to it. Fault: register/no-such-entry. */
export async function interestView(
  room: Room,
  opened: Opened,
  { interestId }: VaultRequest<'interestView'>,
): Answer<VaultAnswers['interestView']> {
  const { slice, context } = await interestsNow(room, opened);
  const { acts } = await registerOf(opened);
  const interest = findById(slice.interests, interestId);
  if (!interest) return fault('register/no-such-entry');
  const brought = interest.broughtBy?.importId;
  const ofIt = acts
    .map((stored) => ({
      ...stored,
      events: stored.events.filter((event) => isOf(event, interestId, brought)),
    }))
    .filter(({ events }) => events.length > 0);
  return ok({
    interest,
    row: interestRow(interest, context),
    regime: context.regime,
    renewalDue: renewalDue(interest, context.regime),
    timeline: tellStream(
      registersEngine,
      standingActs(opened, ofIt),
      openerFor(opened.keys, opened.registers.streamOf('interests')),
    ),
    samples: openSamples(interest, context.samples).map(({ sampleId, at }) => ({ sampleId, at })),
    today: context.today,
  });
}

/** True of what was recorded of one entry: alone, in a run or a sample, or by the import that brought it. */
const isOf = (event: LooseEvent, interestId: string, brought: string | undefined): boolean =>
  event['interestId'] === interestId ||
  (event.type === 'interest.imported/1' && event['importId'] === brought) ||
  listed[event.type]?.some((field) => holds(event[field], interestId)) === true;

/** Acts about many entries, and where they name them. */
const listed: Readonly<Record<string, readonly string[]>> = {
  'interest-renewal.run/1': ['notices'],
  'interest-renewal.lapsed/1': ['lapsed'],
  'interest-sample.drawn/1': ['drawn'],
};

const holds = (list: unknown, interestId: string): boolean =>
  Array.isArray(list) &&
  list.some(
    (each: unknown) =>
      each === interestId ||
      (typeof each === 'object' &&
        each !== null &&
        'interestId' in each &&
        each.interestId === interestId),
  );

/** The register counted. */
export const interestFigures = async (
  room: Room,
  opened: Opened,
): Answer<VaultAnswers['interestFigures']> =>
  ok(figuresOf((await interestsNow(room, opened)).slice));

/** Lists of types that were put together for publication, and what one would say now. */
export async function interestExtracts(
  room: Room,
  opened: Opened,
): Answer<VaultAnswers['interestExtracts']> {
  const { slice, context } = await interestsNow(room, opened);
  return ok({ extracts: slice.extracts, rows: interestExtractOf(slice), today: context.today });
}
