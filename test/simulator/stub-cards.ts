import { workstationsOf } from '../../renderer/vault/access/workstations.ts';
import { byCase, openSealed } from '../../renderer/vault/escrow/open-sealed.ts';
import type { SealedCase } from '../../renderer/vault/escrow/sealed-case.ts';
import { sealToCards, type Sealer } from '../../renderer/vault/escrow/seal-to-cards.ts';
import type { WrittenAct } from '../../renderer/vault/ledger/ledger.ts';
import { proposeBlock } from '../../renderer/vault/membership/propose-block.ts';
import { recoveryRules } from '../../shared/domain/access/recovery-rules.ts';
import { holdersOf } from '../../shared/domain/access/who.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { cardsMade, cardsNeeded } from '../../shared/formats/share-card.ts';
import { copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { civilDate } from '../../shared/kit/civil-date.ts';
import { caseId } from '../../shared/kit/ids.ts';
import { aPolicy } from '../builders/case-story.ts';
import { theUnit } from './seats.ts';
import type { Recovering } from './secrecy.ts';
import { payNewKey, type AccessParts } from './stub-access.ts';
import type { StubVault } from './stub-vault.ts';
import { recipientOf } from './symbol-escrow-grant.ts';

/** @file The unit's recovery cards, as people of a schedule use them: what renderer/vault/calls/{recovery-cards,open-recovery}.ts do, with the
 *  real sealing to the cards, charter, opening of what was sealed, rules and record. A card is a number of a set: three of one set bring
 *  its secret back, fewer do not. */

/** The papers of a world: who holds three cards of a set has what it opens. */
export type Papers = Map<string, Bytes>;

/** What the wrong code of a mutant replaces. */
export type CardParts = {
  /** False for a case that whoever opens the recovery may not have. */
  readonly mayRecover: (stub: StubVault, state: CaseState) => boolean;
  /** False: the record is told of nothing. */
  readonly tellsFirst: boolean;
  readonly sealKeys: (stub: StubVault) => Promise<void>;
};

const sealers = new WeakMap<StubVault, Sealer>();

/** What the sealing needs of a vault: the page that remembers is forgotten with the process, as a store that was lost. */
function sealerOf(stub: StubVault): Sealer {
  const pages = new Map<string, Bytes>();
  const known = sealers.get(stub) ?? {
    ...stub.seat,
    registers: { nameOf: () => undefined },
    store: {
      loadPage: async (id) => ({ id, content: pages.get(id) }),
      savePages: async (saved) => {
        for (const { id, content } of saved) pages.set(id, content);
      },
    },
  };
  sealers.set(stub, known);
  return known;
}

/** Seals what the cards in use cannot open yet, as after each act and arrival. */
async function sealKeys(stub: StubVault): Promise<void> {
  if (stub.seat.membership.charter().escrow === 'none') return;
  const note = (cause: unknown): never => {
    throw cause;
  };
  await sealToCards({ ports: { ...stub.room.ports, note } }, sealerOf(stub));
}

/** A custodian makes five cards, and asks the charter to seal to them from now on. */
export async function makeCards(stub: StubVault, papers: Papers): Promise<readonly WrittenAct[]> {
  const { room, seat } = stub;
  const charter = seat.membership.charter();
  if (!charter.custodians.includes(seat.me.member)) return [];
  const secret = copyBytes(room.ports.entropy(32));
  const recipient = recipientOf(secret);
  papers.set(recipient, secret);
  const cards = Array.from({ length: cardsMade }, (_, at) => ({
    number: at + 1,
    name: `Keeper ${String(at + 1)}`,
  }));
  const written = await stub.write(theUnit, [
    { type: 'escrow.made/1', recipient, threshold: cardsNeeded, cards },
  ]);
  if (written.length === 0) return written;
  const escrow = { recipient, threshold: cardsNeeded, shares: cardsMade, custodians: [] };
  if ((await proposeBlock(room, seat, [{ act: 'escrow.set', escrow }])).ok) await stub.readAgain();
  return written;
}

/** Three cards of five: on the record first, then each case that nobody is left of, or every one. */
export async function openCards(
  stub: StubVault,
  papers: Papers,
  asked: { readonly cards: readonly number[]; readonly whose: 'nobody-left' | 'every' },
  parts: { readonly cards: CardParts; readonly access: AccessParts },
  recovering: Recovering,
): Promise<readonly WrittenAct[]> {
  const { room, seat } = stub;
  const { escrow, custodians } = seat.membership.charter();
  const cards = [...new Set(asked.cards)];
  if (escrow === 'none' || cards.length < escrow.threshold) return [];
  const secret = papers.get(escrow.recipient);
  if (!secret || !custodians.includes(seat.me.member)) return [];
  const written: WrittenAct[] = [];
  const { recipient } = escrow;
  const told = await stub.write(theUnit, [
    {
      ...{ type: 'escrow.opened/1', recipient, cards, reason: 'Nobody is left.' },
      ...{ whose: asked.whose, withReporter: false, withCharacteristics: false },
    },
  ]);
  // What failed to be saved earlier went first: the last of them is this one.
  const opening = told.at(-1)?.stored.act.id ?? '';
  if (told.length === 0 && parts.cards.tellsFirst) return told;
  written.push(...told);
  const sealed = byCase(seat, await openSealed(room, seat, secret, recipient), stub.isSealedUnder);
  for (const [stream, { keys }] of sealed) {
    const state = stub.stateUnder(stream, keys);
    const isAsked = asked.whose === 'every' || isNobodyLeft(stub, state);
    if (!state.case.opened || !isAsked || !parts.cards.mayRecover(stub, state)) continue;
    recovering(stub, opening, state);
    written.push(...(await recover(stub, stream, keys, opening, parts.access)));
  }
  return written;
}

async function recover(
  stub: StubVault,
  stream: string,
  keys: SealedCase['keys'],
  opening: string,
  parts: AccessParts,
): Promise<readonly WrittenAct[]> {
  const { seat } = stub;
  const id = caseId.parse(stream);
  const isKept = await stub.keep(
    keys.map(({ epoch, key }) => ({ what: 'case-key', caseId: id, epoch, key })),
  );
  if (!isKept) return [];
  const said = await stub.write(stream, [
    {
      ...{ type: 'access.recovered/1', opening, reason: 'Nobody is left.' },
      ...{ devices: [seat.device.device], withReporter: false, withCharacteristics: false },
      epoch: Math.max(0, ...keys.map(({ epoch }) => epoch)),
    },
  ]);
  const paid = said.length === 0 ? 'refused' : await payNewKey(stub, stream, parts);
  return paid === 'refused' ? said : [...said, ...paid];
}

/** The real rules of who may have a case by cards. */
function mayRecover({ room, seat }: StubVault, state: CaseState): boolean {
  const { custodians } = seat.membership.charter();
  const context = {
    ...{ state, actor: seat.me, policy: aPolicy(), now: room.ports.clock.now() },
    today: civilDate.parse('2027-02-20'),
    unit: { people: [], custodians },
  };
  const event = { withReporter: false, withCharacteristics: false };
  return recoveryRules.every(({ refuse }) => refuse(event, context) === undefined);
}

/** The code as it is. */
export const realCards: CardParts = { mayRecover, tellsFirst: true, sealKeys };

function isNobodyLeft({ seat }: StubVault, state: CaseState): boolean {
  const workstations = workstationsOf(seat);
  return holdersOf(state).every(({ member }) => workstations.activeOf(member).length === 0);
}
