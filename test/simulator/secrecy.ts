import type { Seat } from '../../renderer/vault/membership/seat.ts';
import type { FrameInput } from '../../renderer/vault/seal/frame.ts';
import type { GrantInput } from '../../renderer/vault/seal/grant.ts';
import { hasAccess, heldBy } from '../../shared/domain/access/who.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { bytesEqual } from '../../shared/kit/bytes.ts';
import { Broken } from './breach.ts';
import { blocksAdding } from './custodians-added.ts';
import { secretOf, theUnit } from './seats.ts';
import type { StubVault } from './stub-vault.ts';

/** @file I6 at the moment it could be broken: when keys are handed over, and when an act is sealed. Whoever does either is judged by what
 *  lies on their own workstation then; what colleagues decided elsewhere nobody could know. */

export type Secrecy = {
  /** Whose process it is that hands over and seals. */
  readonly watch: (stub: StubVault) => void;
  /** What a person of the schedule is about to decide: gives a case to this member, or ends their membership, which may bring others back;
   *  or settles something, which keeps a key from nobody. */
  readonly means: (
    what: 'gives' | 'removes' | 'settles',
    member: string,
    bringsBack?: readonly string[],
  ) => void;
  readonly given: (input: GrantInput) => void;
  readonly sealing: (input: FrameInput) => void;
  readonly recovering: Recovering;
};

/** Judges that somebody takes the keys of a case from the recovery: on the record first, and nobody that the case is about. */
export type Recovering = (stub: StubVault, opening: string, state: CaseState) => void;

export function createSecrecy(): Secrecy {
  // A process has its own copies of who sits there and with which keys.
  const vaults = new WeakMap<object, StubVault>();
  let gives: string | undefined;
  let removes: string | undefined;
  let back: readonly string[] = [];
  const isIn = ({ membership }: Seat, device: string): boolean => {
    const member = membership.memberOf(device);
    const known = membership.charter().members.find((one) => one.member === member);
    return membership.cutOffOf(device) === undefined && known !== undefined && !known.removed;
  };
  return {
    watch: (stub) => {
      vaults.set(stub.seat.device, stub);
      vaults.set(stub.seat.me, stub);
    },
    means: (what, member, bringsBack = []) => {
      back = bringsBack;
      gives = what === 'gives' ? member : undefined;
      removes = what === 'removes' ? member : undefined;
    },
    recovering,
    given: ({ statement, from, recipients }) => {
      const stub = vaults.get(from);
      if (stub) handsOnWhatIsTold(stub, statement);
      for (const { device } of recipients) {
        const member = stub?.seat.membership.memberOf(device);
        const belongs = stub && member && (isIn(stub.seat, device) || back.includes(member));
        if (!belongs)
          throw new Broken('I6', 'a key is handed to a workstation that is not of the unit');
        const isKept = member === removes && !isHeldBack(stub.seat, member);
        if (statement.what === 'unit-grant' && isKept)
          throw new Broken('I6', 'a new unit key is handed to whom it is kept from');
        const id = statement.case;
        if (id === undefined || member === gives) continue;
        if (!hasAccess(stub.state(id), member))
          throw new Broken('I6', 'a key of a case is handed to somebody without access');
      }
    },
    sealing: ({ body, caseKey, signSecret }) => {
      const stub = vaults.get(body.by);
      if (!stub || body.stream === theUnit || bytesEqual(signSecret, secretOf('insider'))) return;
      if (body.events.some(({ type }) => toldToWhoLeaves.has(type))) return;
      const state = stub.state(body.stream);
      const keys = stub.seat.keys.caseKeys.all(body.stream);
      const epoch = keys.find(({ key }) => bytesEqual(key, caseKey))?.epoch ?? 0;
      const holding = heldBy(state, epoch);
      // What somebody writes who was taken out does not stand.
      const isNew =
        epoch === 0 ||
        !isIn(stub.seat, stub.seat.device.device) ||
        body.events.some(({ type }) => type === 'access.rekeyed/1');
      if (holding.length === 0 && !isNew)
        throw new Broken('I6', 'an act is sealed under a key of which nobody knows who holds it');
      for (const device of holding) {
        const member = stub.seat.membership.memberOf(device);
        if (member === undefined || (hasAccess(state, member) && isIn(stub.seat, device))) continue;
        throw new Broken('I6', 'an act is sealed under a key that somebody without access holds');
      }
    },
  };
}

/** While custodians who removed each other have not settled it, another removal of a custodian is held back too, also of one whom a side
 *  made a custodian meanwhile: they read on. */
function isHeldBack({ membership }: Seat, member: string): boolean {
  const { warnings, custodians } = membership.charter();
  if (!warnings.includes('custodians-remove-each-other')) return false;
  return custodians.some((one) => one === member) || blocksAdding(membership, member).length > 0;
}

/** Of a key that came before the acts that tell of it nobody knows from whom it was kept. One that is just made is on no ring yet. */
function handsOnWhatIsTold(
  { seat, acts, state }: StubVault,
  { case: id, keys }: GrantInput['statement'],
): void {
  if (id === undefined) return;
  const held = acts.get(id) ?? [];
  for (const one of keys) {
    if (one.what !== 'case-key' || one.epoch === 0 || heldBy(state(id), one.epoch).length > 0)
      continue;
    const isNew = seat.keys.caseKeys.all(id).every(({ epoch }) => epoch !== one.epoch);
    if (!isNew && !held.some(({ epoch }) => epoch === one.epoch))
      throw new Broken('I6', 'a key is handed on that no act tells of');
  }
}

/** Under the key that whoever leaves holds, on purpose. */
const toldToWhoLeaves = new Set(['access.ended/1', 'access.recused/1', 'access.recovered/1']);

const recovering: Recovering = ({ acts, seat }, opening, state) => {
  const { member, name } = seat.me;
  const told = (acts.get(theUnit) ?? []).some(
    ({ act, events }) =>
      act.id === opening &&
      act.by.member === member &&
      events.some(({ type, cards }) => type === 'escrow.opened/1' && numbersIn(cards) >= 3),
  );
  if (!told) throw new Broken('I6', 'the recovery is opened, and the record does not say so');
  if (!seat.membership.charter().custodians.includes(member))
    throw new Broken('I6', 'the recovery is opened by somebody who is no custodian');
  const isTheirs = state.access.conflicts.some((conflict) => conflict.member === member);
  if (isTheirs || isNamed(state, name))
    throw new Broken('I6', 'who a case is about takes it from the recovery');
};

const numbersIn = (cards: unknown): number => (Array.isArray(cards) ? new Set(cards).size : 0);

/** Read as it lies there: every surname of a schedule is one person's. */
const isNamed = (state: CaseState, name: string): boolean =>
  JSON.stringify(state.report.fields.subject).includes(`"${name.split(' ')[1] ?? name}"`);
