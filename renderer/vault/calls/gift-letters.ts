import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { figuresByDepartment } from '../../../shared/domain/gift/figures.ts';
import { reportingBySize } from '../../../shared/domain/gift/headcount.ts';
import { giftLetterText } from '../../../shared/domain/gift/letter.ts';
import { offerOf } from '../../../shared/domain/gift/standing.ts';
import type { LetterModel } from '../../../shared/domain/letter/model.ts';
import { provisional } from '../../../shared/domain/register.ts';
import { framedRegisterLetter } from '../../../shared/domain/register-letter.ts';
import { findById } from '../../../shared/kit/by-id.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { governingPolicy } from '../model/governing.ts';
import type { Opened } from '../opened.ts';
import { registerAtHand } from '../registers/at-hand.ts';
import { fault, todayOf, type Answer, type Room } from '../room.ts';
import { recordedActs } from './acts-of.ts';
import { issueRegisterLetter } from './register-letters.ts';

/** @file Letter 22 to whoever was offered something that was not approved, and what the unit set for the register of gifts. */

const giftsOf = async (opened: Opened) =>
  (await registerAtHand(opened, opened.registers.streamOf('gifts'), recordedActs)).state.gift;

/** What the unit set and counted. */
export async function giftSettings(
  room: Room,
  opened: Opened,
  { year }: VaultRequest<'giftSettings'>,
): Answer<VaultAnswers['giftSettings']> {
  const slice = await giftsOf(opened);
  const { thresholds, headcount } = slice;
  const counted = provisional(headcount);
  const reporting =
    counted && year !== '' ? reportingBySize(figuresByDepartment(slice, year), counted) : [];
  return ok({ thresholds, headcount, reporting, today: todayOf(room) });
}

/** The letter as it would be made now. Nothing is recorded. */
export async function previewGiftLetter(
  room: Room,
  opened: Opened,
  request: VaultRequest<'previewGiftLetter'>,
): Answer<VaultAnswers['previewGiftLetter']> {
  const composed = await compose(room, opened, request);
  return composed.ok ? ok({ model: composed.value }) : composed;
}

/** Makes the letter as a tagged PDF, records it as it is, and saves it to the chosen file. Faults: register/no-such-entry, disk/*. */
export async function issueGiftLetter(
  room: Room,
  opened: Opened,
  request: VaultRequest<'issueGiftLetter'>,
): Answer<VaultAnswers['issueGiftLetter']> {
  const composed = await compose(room, opened, request);
  if (!composed.ok) return composed;
  const act = { type: 'gift.letter-issued/1', giftId: request.giftId };
  const { token } = request;
  return issueRegisterLetter(room, opened, {
    ...{ register: 'gifts', model: composed.value, token, act },
  });
}

async function compose(
  room: Room,
  opened: Opened,
  { giftId, signatory }: VaultRequest<'previewGiftLetter'>,
): Promise<Result<LetterModel, VaultError>> {
  const gift = findById((await giftsOf(opened)).gifts, giftId);
  if (!gift) return fault('register/no-such-entry');
  const text = giftLetterText(gift, opened.unit.state.letterTemplate);
  if (!text.ok) return err({ refusals: [text.error] });
  const date = todayOf(room);
  const framed = framedRegisterLetter(text.value, {
    ...{ policy: governingPolicy(opened, date), date, signatory },
    reference: `GH ${giftId.slice(0, 8).toUpperCase()}`,
    to: offerOf(gift).recipient,
    fictitious: opened.kind === 'demonstration',
  });
  return framed.ok ? framed : err({ refusals: [framed.error] });
}
