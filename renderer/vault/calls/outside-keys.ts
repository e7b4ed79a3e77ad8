import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { OutsideKeysView } from '../../../shared/contract/vault/outside.ts';
import { memberId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { drawOutsideKeys } from '../documents/draw-outside-keys.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import type { Charter } from '../membership/charter.ts';
import type { Opened } from '../opened.ts';
import { holdersOfSet, settleOutsideKeys } from '../outside/hand-outside-keys.ts';
import { makeOutsideKeys as makeKeys, setHolders } from '../outside/make-outside-keys.ts';
import {
  formerOutsideKeys,
  outsideKeys as keysInUse,
  type OutsideKeys,
} from '../outside/outside-keys.ts';
import { sealToCards } from '../escrow/seal-to-cards.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';

/** How the unit's keys for outsiders stand: public halves, who holds the secret ones. */
export function outsideKeys(_room: Room, opened: Opened): VaultAnswers['outsideKeys'] {
  const charter = opened.membership.charter();
  const inUse = keysInUse(opened);
  const former = formerOutsideKeys(opened);
  const isWaiting = charter.proposals.some(({ acts }) =>
    acts.some(({ act }) => act === 'outside-keys.set'),
  );
  return {
    inUse: inUse && viewOf(inUse),
    former: former.map((old, at) => ({
      ...viewOf(old),
      until: (at === 0 ? inUse : former[at - 1])?.madeAt ?? old.madeAt,
    })),
    isWaiting,
    isHeldHere: inUse?.mayUse === true,
    mayDecide:
      charter.custodians.includes(opened.me.member) &&
      opened.membership.cutOffOf(opened.device.device) === undefined,
    needsSecond: charter.custodians.length > 1,
    ...peopleOf(opened, charter),
  };
}

const viewOf = ({
  fingerprint,
  words,
  recipient,
  allowedSigners,
  madeAt,
}: OutsideKeys): OutsideKeysView => ({
  ...{ fingerprint, words, recipient, madeAt },
  allowedSigners: allowedSigners.trim(),
});

function peopleOf(
  opened: Opened,
  charter: Charter,
): Pick<VaultAnswers['outsideKeys'], 'members' | 'holdStill'> {
  const [inUse] = charter.outsideKeys;
  const handed = opened.unit.state.outsideKeys.handed[inUse?.signing ?? ''] ?? [];
  const had = new Set(handed.flatMap((device) => opened.membership.memberOf(device) ?? []));
  const may = inUse ? holdersOfSet(charter, inUse) : [];
  return {
    members: charter.members
      .filter(({ removed }) => removed === undefined)
      .map(({ member, name }) => ({
        ...{ member, name, isCustodian: charter.custodians.includes(member) },
        isNamed: inUse?.members.includes(member) === true,
        hasThem: had.has(member),
      })),
    holdStill: charter.members
      .filter(({ member }) => had.has(member) && !may.includes(member))
      .map(({ name }) => name),
  };
}

/** Makes keys for outsiders. Refusals: membership/*. Faults: disk/*. */
export async function makeOutsideKeys(
  room: Room,
  opened: Opened,
  request: VaultRequest<'makeOutsideKeys'>,
): Answer<VaultAnswers['makeOutsideKeys']> {
  const made = await makeKeys(room, opened, request.members.map(asMember));
  if (!made.ok) return made;
  await settleOutsideKeys(room, opened);
  await sealToCards(room, opened, [opened.unitId]);
  return ok({ stands: made.value.stands });
}

/** Decides who holds the keys in use. Refusals: membership/*. Faults: keys/absent, disk/*. */
export async function setOutsideHolders(
  room: Room,
  opened: Opened,
  request: VaultRequest<'setOutsideHolders'>,
): Answer<VaultAnswers['setOutsideHolders']> {
  const set = await setHolders(room, opened, request.members.map(asMember));
  if (!set) return fault('keys/absent');
  if (!set.ok) return set;
  await settleOutsideKeys(room, opened);
  return ok({ stands: set.value.stands });
}

const asMember = (id: string) => memberId.parse(id);

/** The page that outsiders are given. It holds nothing that may not be read by anybody. Faults: keys/absent, cancelled, disk/*. */
export async function saveOutsideKeys(
  room: Room,
  opened: Opened,
  { token }: VaultRequest<'saveOutsideKeys'>,
): Answer<VaultAnswers['saveOutsideKeys']> {
  const keys = keysInUse(opened);
  if (!keys) return fault('keys/absent');
  const { unitName, force } = opened;
  const drawn = await drawOutsideKeys(
    { ...viewOf(keys), unitName, force, printedAt: room.ports.clock.now() },
    await room.ports.fonts(),
  );
  const written = await handToWriter(room.ports.shell, token, drawn.bytes);
  return written.ok ? ok({ pages: drawn.pages }) : shellFault(written.error);
}
