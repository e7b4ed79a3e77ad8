import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { holdersOf } from '../../../shared/domain/access/who.ts';
import type { Workstations } from '../../../shared/domain/access/owed.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import type { RingRecord } from '../../../shared/formats/ring.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import { openedForOneself, payBeforeWriting } from '../access/debts.ts';
import { workstationsOf } from '../access/workstations.ts';
import { byCase, openSealed, outsideKeysIn } from '../escrow/open-sealed.ts';
import type { SealedCase } from '../escrow/sealed-case.ts';
import { frameTagsUsed, readUnder } from '../escrow/read-under.ts';
import { sealToCards } from '../escrow/seal-to-cards.ts';
import { fileCompartment } from '../files/file-key.ts';
import type { Opened } from '../opened.ts';
import { shellFault, type Answer, type Room } from '../room.ts';
import { check } from './access.ts';
import { appendActs } from './append-acts.ts';
import { bringBack, factsOf, recordOnUnit } from './recovery.ts';
import { takeKeys } from './take-keys.ts';

/** @file Opening the recovery: three cards, on the record first. Each case is looked at before its keys are taken, and says afterwards who
 *  can see it. Cut short anywhere, it is done again with the same cards. */

type Asked = VaultRequest<'openRecovery'>;

/** Opens the cases that were asked for, as far as this custodian may have them. Refusals: recovery/*, escrow/*. Faults: disk/*. */
export async function openRecovery(
  room: Room,
  opened: Opened,
  asked: Asked,
): Answer<VaultAnswers['openRecovery']> {
  const brought = await bringBack(opened, asked.cards, factsOf(opened).recipient);
  if (!brought.ok) return err({ refusals: brought.error });
  const { cards, secret, recipient } = brought.value;
  const recorded = await recordOnUnit(room, opened, openedEvent(opened, asked, recipient, cards));
  if (!recorded.ok) {
    secret.fill(0);
    return recorded;
  }
  const statements = await openSealed(room, opened, secret, recipient);
  const sealed = byCase(opened, statements, (key) => frameTagsUsed(opened, key));
  secret.fill(0);
  const found = await chosen(room, opened, asked, recorded.value.actId, sealed);
  const taken = await takeKeys(room, opened, [
    ...found.cases.flatMap(recordsOf),
    // With everybody gone who held them, the unit signs and receives again as itself.
    ...outsideKeysIn(opened, statements),
  ]);
  if (!taken.ok) return shellFault(taken.error);
  const streams = found.cases.map(({ stream }) => stream);
  const told = await openedForOneself(room, opened, streams, async () => {
    for (const { stream, event } of found.cases) {
      const written = await appendActs(room, opened, [{ stream, events: [event] }], 'as-it-is');
      if (!written.ok) return written;
    }
    // Whoever left held the key in use. A disk that is full now pays before the next act.
    await payBeforeWriting(room, opened, streams);
    return ok(undefined);
  });
  if (!told.ok) return shellFault(told.error);
  await sealToCards(room, opened);
  room.tell({ changed: ['unit', 'work', 'cases'] });
  return ok({
    opened: found.cases.map(({ stream, reference }) => ({
      caseId: caseId.parse(stream),
      reference,
    })),
    notHere: found.notHere,
  });
}

type Found = SealedCase & {
  readonly stream: string;
  readonly reference: string;
  readonly event: LooseEvent;
};

/** The cases that are opened. One that this custodian may not have is left out without a word: it may be about them. */
async function chosen(
  room: Room,
  opened: Opened,
  asked: Asked,
  opening: string,
  sealed: ReadonlyMap<string, SealedCase>,
): Promise<{ readonly cases: readonly Found[]; readonly notHere: number }> {
  const cases: Found[] = [];
  let notHere = 0;
  const workstations = workstationsOf(opened);
  for (const [stream, sealedCase] of sealed) {
    const { state } = await readUnder(opened, stream, sealedCase);
    const reference = state.case.opened?.reference;
    if (reference === undefined) notHere += 1;
    if (reference === undefined || !isAsked(state, asked, workstations)) continue;
    const parts = sealedCase.parts.filter(
      ({ compartment }) =>
        compartment === fileCompartment ||
        (compartment === 'reporter' && asked.withReporter) ||
        (compartment === 'characteristics' && asked.withCharacteristics),
    );
    const has = (part: string): boolean => parts.some(({ compartment }) => compartment === part);
    const event = {
      ...{ type: 'access.recovered/1', opening, reason: asked.reason },
      devices: [opened.device.device],
      epoch: Math.max(0, ...sealedCase.keys.map(({ epoch }) => epoch)),
      ...{ withReporter: has('reporter'), withCharacteristics: has('characteristics') },
    };
    if (check(room, opened, state, event).ok)
      cases.push({ stream, reference, event, keys: sealedCase.keys, parts });
  }
  return { cases, notHere };
}

function isAsked(
  state: CaseState,
  { whose, memberId }: Pick<Asked, 'whose' | 'memberId'>,
  workstations: Workstations,
): boolean {
  const holders = holdersOf(state);
  switch (whose) {
    case 'every':
      return true;
    case 'colleague':
      return holders.some(({ member }) => member === memberId);
    case 'nobody-left':
      return holders.every(({ member }) => workstations.activeOf(member).length === 0);
  }
}

const recordsOf = ({ stream, keys, parts }: Found): readonly RingRecord[] => [
  ...keys.map(({ epoch, key }) => ({
    ...{ what: 'case-key' as const, caseId: caseId.parse(stream), epoch, key },
  })),
  ...parts.map((part) => ({
    ...{ what: 'compartment-key' as const, caseId: caseId.parse(stream), ...part },
  })),
];

function openedEvent(
  opened: Opened,
  { reason, whose, memberId, withReporter, withCharacteristics }: Asked,
  recipient: string,
  cards: readonly number[],
): LooseEvent {
  const memberName = opened.membership
    .charter()
    .members.find(({ member }) => member === memberId)?.name;
  const ofColleague =
    whose === 'colleague' && memberName !== undefined ? { memberId, memberName } : {};
  return {
    ...{ type: 'escrow.opened/1', recipient, cards, reason, whose, ...ofColleague },
    ...{ withReporter, withCharacteristics },
  };
}
