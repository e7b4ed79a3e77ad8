import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { ExtractRow } from '../../../shared/domain/gift/extract-row.ts';
import { extractOf } from '../../../shared/domain/gift/extract.ts';
import type { Gift } from '../../../shared/domain/gift/slice.ts';
import { figuresByDepartment, figuresByYear } from '../../../shared/domain/gift/figures.ts';
import { offerOf, standingOf, waitOf } from '../../../shared/domain/gift/standing.ts';
import { registersEngine } from '../../../shared/domain/registers.ts';
import { findById } from '../../../shared/kit/by-id.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { spreadsheet } from '../documents/spreadsheet.ts';
import { tellStream } from '../fold/stream.ts';
import { openerFor } from '../model/case-loader.ts';
import { standingActs } from '../model/standing.ts';
import type { Opened } from '../opened.ts';
import { registerAtHand, type LoadedRegister } from '../registers/at-hand.ts';
import { countsOf, offersOfDonor, rowsFor } from '../registers/gift-rows.ts';
import { fault, shellFault, todayOf, type Answer, type Room } from '../room.ts';
import { recordedActs } from './acts-of.ts';
import { recordAct } from './append.ts';

/** @file The register of gifts and hospitality, as the page asks for it. */

const giftsOf = (opened: Opened): Promise<LoadedRegister> =>
  registerAtHand(opened, opened.registers.streamOf('gifts'), recordedActs);

/** Other offers of a donor that are shown beside one: nobody reads further there. */
const shownOfDonor = 8;

/** The visible part of the register. */
export async function giftList(
  room: Room,
  opened: Opened,
  args: VaultRequest<'giftList'>,
): Answer<VaultAnswers['giftList']> {
  const { gift } = (await giftsOf(opened)).state;
  const rows = await rowsFor(gift, args);
  return ok({
    ...(await countsOf(gift)),
    total: rows.length,
    from: args.from,
    rows: rows.slice(args.from, args.from + args.count),
    today: todayOf(room),
  });
}

/** One offer and what happened to it. Fault: register/no-such-entry. */
export async function giftView(
  room: Room,
  opened: Opened,
  { giftId }: VaultRequest<'giftView'>,
): Answer<VaultAnswers['giftView']> {
  const { acts, state } = await giftsOf(opened);
  const gift = findById(state.gift.gifts, giftId);
  if (!gift) return fault('register/no-such-entry');
  const stream = opened.registers.streamOf('gifts');
  const ofIt = acts
    .map((stored) => ({ ...stored, events: stored.events.filter((event) => isOf(event, gift)) }))
    .filter(({ events }) => events.length > 0);
  const { donor } = offerOf(gift);
  const ofDonor = await offersOfDonor(state.gift, donor, giftId);
  return ok({
    gift,
    standing: standingOf(gift),
    wait: waitOf(gift),
    timeline: tellStream(
      registersEngine,
      standingActs(opened, ofIt),
      openerFor(opened.keys, stream),
    ),
    ofDonor: { total: ofDonor.length, rows: ofDonor.slice(0, shownOfDonor) },
    today: todayOf(room),
  });
}

/** True of what was recorded of one offer, the import that brought it among it. */
const isOf = (event: LooseEvent, { giftId, broughtBy }: Gift): boolean =>
  event['giftId'] === giftId ||
  (broughtBy !== undefined &&
    event['importId'] === broughtBy.importId &&
    !event.type.endsWith('.import-part/1'));

/** Earlier offers of a donor whose name is being typed. */
export async function giftsOfDonor(
  _room: Room,
  opened: Opened,
  { name, number, but }: VaultRequest<'giftsOfDonor'>,
): Answer<VaultAnswers['giftsOfDonor']> {
  const rows = await offersOfDonor((await giftsOf(opened)).state.gift, { name, number }, but);
  return ok({ total: rows.length, rows: rows.slice(0, shownOfDonor) });
}

/** Offers by year, and of one year by department. */
export async function giftFigures(
  _room: Room,
  opened: Opened,
  { year: asked }: VaultRequest<'giftFigures'>,
): Answer<VaultAnswers['giftFigures']> {
  const { gift } = (await giftsOf(opened)).state;
  const years = figuresByYear(gift);
  const year = asked === '' ? (years[0]?.of ?? '') : asked;
  return ok({ years, year, departments: year === '' ? [] : figuresByDepartment(gift, year) });
}

/** What was put together for publication. */
export const giftExtracts = async (
  room: Room,
  opened: Opened,
): Answer<VaultAnswers['giftExtracts']> =>
  ok({ extracts: (await giftsOf(opened)).state.gift.extracts, today: todayOf(room) });

/** What an extract of some time would say. */
export const previewExtract = async (
  _room: Room,
  opened: Opened,
  asked: VaultRequest<'previewExtract'>,
): Answer<VaultAnswers['previewExtract']> =>
  ok({
    rows: extractOf((await giftsOf(opened)).state.gift, {
      from: asked.from as ExtractRow['offeredOn'],
      until: asked.until as ExtractRow['offeredOn'],
    }),
  });

/** Saves an approved extract as CSV, to a chosen file. Recorded before it is written. Faults: register/no-such-entry, disk/*. */
export async function saveExtract(
  room: Room,
  opened: Opened,
  { extractId, token }: VaultRequest<'saveExtract'>,
): Answer<VaultAnswers['saveExtract']> {
  const { extracts } = (await giftsOf(opened)).state.gift;
  const extract = extracts.find((known) => known.extractId === extractId);
  if (!extract) return fault('register/no-such-entry');
  const recorded = await recordAct(room, opened, {
    stream: 'gifts',
    events: [{ type: 'gift-extract.saved/1', extractId }],
    checkOnly: false,
  });
  if (!recorded.ok) return err(recorded.error);
  const written = await handToWriter(room.ports.shell, token, tableOf(extract.rows));
  return written.ok ? ok({ rows: extract.rows.length }) : shellFault(written.error);
}

const tableOf = (rows: readonly ExtractRow[]): Bytes =>
  spreadsheet(
    ['Date', 'Offered to', 'Offered by', 'What', 'Value', 'Outcome', 'Withheld because'],
    rows.map((row) => [
      ...[formatPlain(row.offeredOn), row.recipient, row.donor, row.what],
      ...[row.value, row.outcome, row.withheld],
    ]),
  );
