import { zipSync } from 'fflate';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { noticesGiven } from '../../../shared/domain/interest/renewal-letters.ts';
import { findById } from '../../../shared/kit/by-id.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { epochMsOf } from '../../../shared/kit/instant.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { withZipTime } from '../documents/zip-time.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { recordAct } from './append.ts';
import { composeInterestLetter, interestReference } from './interest-letters.ts';
import { interestsNow } from './interests.ts';
import { keptLetter, letterOpened, makeRegisterLetter } from './register-letters.ts';

/** @file The letters of a renewal run: made one at a time, so that whoever stops between two has whole ones; saved together in one archive. */

/** Makes the letter of an open renewal notice and keeps it; where there is one, nothing is made. Fault: register/no-such-entry, disk/*. */
export async function writeRenewalLetter(
  room: Room,
  opened: Opened,
  { interestId, signatory }: VaultRequest<'writeRenewalLetter'>,
): Answer<VaultAnswers['writeRenewalLetter']> {
  const { slice, context } = await interestsNow(room, opened);
  const interest = findById(slice.interests, interestId);
  const [given] = interest ? noticesGiven([interest], context.regime) : [];
  if (!given) return fault('register/no-such-entry');
  if (given.letter) return ok({ made: false });
  const kind = 'renewal-notice';
  const composed = await composeInterestLetter(room, opened, { interestId, kind, signatory });
  if (!composed.ok) return composed;
  const made = await makeRegisterLetter(room, opened, {
    ...{ register: 'interests', model: composed.value },
    act: { type: 'interest.letter-issued/1', interestId, kind },
  });
  return made.ok ? ok({ made: true }) : made;
}

/** Saves letters as they were made, in one archive, to a chosen file. Recorded as disclosures first. Faults: register/no-such-entry, disk/*. */
export async function saveRenewalLetters(
  room: Room,
  opened: Opened,
  { letters, token }: VaultRequest<'saveRenewalLetters'>,
): Answer<VaultAnswers['saveRenewalLetters']> {
  const archive = await archiveOf(room, opened, letters);
  if (!archive.ok) return archive;
  const recorded = await recordAct(room, opened, {
    stream: 'interests',
    events: letters.map((letter) => letterOpened(refOf(letter), 'file')),
    checkOnly: false,
  });
  if (!recorded.ok) return err(recorded.error);
  const written = await handToWriter(room.ports.shell, token, archive.value);
  return written.ok ? ok({ letters: letters.length }) : shellFault(written.error);
}

type Letters = VaultRequest<'saveRenewalLetters'>['letters'];

const refOf = ({ interestId, letterId }: Letters[number]) =>
  ({ register: 'interests', entryId: interestId, letterId }) as const;

/** Each letter under its reference: nobody is named by a file's name. Packed as they are, for a PDF is compressed already. */
async function archiveOf(
  room: Room,
  opened: Opened,
  letters: Letters,
): Promise<Result<Bytes, VaultError>> {
  const files: Record<string, Uint8Array> = {};
  for (const [place, letter] of letters.entries()) {
    const bytes = await keptLetter(opened, refOf(letter));
    if (!bytes) return fault('register/no-such-entry');
    const number = String(place + 1).padStart(3, '0');
    files[`${number} Renewal notice ${interestReference(letter.interestId)}.pdf`] = bytes;
  }
  // A moment that the format knows; the one that counts is set after it.
  const packed = zipSync(files, { level: 0, mtime: '2000-01-01' });
  return ok(withZipTime(copyBytes(packed), epochMsOf(room.ports.clock.now())));
}
