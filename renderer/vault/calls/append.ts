import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { RuleContext } from '../../../shared/domain/noun.ts';
import { compartmentOf } from '../../../shared/domain/compartments.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { holidaysOf } from '../../../shared/domain/policy/holidays.ts';
import { fillsFor, type ResolvedPolicy } from '../../../shared/domain/policy/resolve.ts';
import { findVersion, type VersionRef } from '../../../shared/domain/policy/versions.ts';
import { registerName, type RegisterName } from '../../../shared/domain/register-names.ts';
import { engineOfRegister, registersEngine } from '../../../shared/domain/registers.ts';
import { caseEngine } from '../../../shared/domain/registry.ts';
import { unitEngine } from '../../../shared/domain/unit-registry.ts';
import { caseId, createId, type CaseId } from '../../../shared/kit/ids.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import { holdsUnknown } from '../fold/stream.ts';
import { policyOf } from '../model/case-loader.ts';
import { governingPolicy, governingRef } from '../model/governing.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import { openedForOneself } from '../access/debts.ts';
import type { Opened } from '../opened.ts';
import { registerAtHand } from '../registers/at-hand.ts';
import { dropDisposed } from '../files/drop-disposed.ts';
import { settleAttachments } from '../files/attached.ts';
import { fault, shellFault, todayOf, type Answer, type Room } from '../room.ts';
import { actsOf, caseInSight, recordedActs } from './acts-of.ts';
import { appendActs } from './append-acts.ts';
import { metBeforeSaving } from '../model/meeting.ts';
import { createReference } from './reference.ts';
import { discardDraftOf } from './drafts.ts';
import { unitFacts } from './unit-facts.ts';

/** A new case whose first save failed: the same report saved again is the same case, not a second one. */
const unsavedBeginnings = new WeakMap<
  Opened,
  { readonly content: string; readonly caseId: CaseId; readonly opening: LooseEvent }
>();

/** Records one act: parsed, checked by the procedure's rules, sealed, signed, on the disk; then answered. Refusals come back whole;
 *  nothing typed is lost. Faults: disk/*, case/unreadable. */
export const append = (
  room: Room,
  opened: Opened,
  request: VaultRequest<'append'>,
): Answer<VaultAnswers['append']> =>
  request.events.some(({ type }) => madeByCalls.has(type)) || isImport(request)
    ? Promise.resolve(fault('call/malformed'))
    : recordAct(room, opened, request);

/** What a file brings into a register is read by the vault itself. */
const isImport = ({ stream, events }: VaultRequest<'append'>): boolean =>
  registerName.safeParse(stream).success &&
  events.some(({ type }) => /\.(?:import-part|imported)\//u.test(type));

/** The same for a call of the vault's own, which makes what a page may not make by itself. */
export async function recordAct(
  room: Room,
  opened: Opened,
  request: VaultRequest<'append'>,
  /** How an event that passed the rules is written; what is much of it is made in turns. */
  asWritten: (event: LooseEvent) => LooseEvent | Promise<LooseEvent> = (event) => event,
): Answer<VaultAnswers['append']> {
  // Judged by the record as it is once the share was asked.
  await metBeforeSaving(opened);
  // Before the rules look: what is owed may take with it what failed to be saved earlier, and with that the author's own access.
  const paid = request.checkOnly ? ok(undefined) : await opened.payFirst([request.stream]);
  if (!paid.ok) return shellFault(paid.error);
  const target = await targetOf(room, opened, request);
  if (!target) return fault('case/unreadable');
  const checked = target.check();
  if (!checked.ok) return err({ refusals: checked.error });
  const apart = await partKeptApart(opened, target.stream, checked.value.events);
  if (apart) return err({ refusals: [apart] });
  const savedAt = room.ports.clock.now();
  const answer = {
    savedAt,
    ...(target.caseId ? { caseId: target.caseId } : {}),
    ...(target.reference ? { reference: target.reference } : {}),
  };
  if (request.checkOnly) return ok(answer);
  const events: LooseEvent[] = [];
  for (const event of checked.value.events) events.push(await asWritten(event));
  const write = () => appendActs(room, opened, [{ stream: target.stream, events }]);
  const written = await (request.stream === 'new'
    ? openedForOneself(room, opened, [target.stream], write)
    : write());
  if (!written.ok) return shellFault(written.error);
  unsavedBeginnings.delete(opened);
  await settleAttachments(opened, checked.value.events);
  if (checked.value.events.some(({ type }) => destroys.has(type)))
    await dropDisposed(room, opened, target.stream);
  if (request.draftKey !== undefined) await discardDraftOf(room, opened, request.draftKey);
  return ok(answer);
}

const destroys: ReadonlySet<string> = new Set(['exhibit.disposed/1', 'kept-bundle.disposed/1']);

/** Acts that tell of keys are made together with them, by calls of their own (access.ts, recovery.ts); what a guest was given and what
 *  came back is recorded as it is sealed and opened (guest/); what a bundle holds is made where it is written (bundle/). */
const madeByCalls: ReadonlySet<string> = new Set([
  'access.granted/1',
  'access.workstation-added/1',
  'access.revoked/1',
  'access.ended/1',
  'access.rekeyed/1',
  'access.recovered/1',
  'escrow.made/1',
  'escrow.card-saved/1',
  'escrow.rehearsed/1',
  'escrow.opened/1',
  'escrow.carried-over/1',
  'guest-pack.made/1',
  'guest-pack.returned/1',
  'guest-pack.return-refused/1',
  'interview.taken-in/1',
  'bundle.prepared/1',
  'bundle.written/1',
  // What was proved of a bundle that came is the vault's to say.
  'kept-bundle.kept/1',
  // What leaves as a file is recorded as it is written.
  'gift-extract.saved/1',
  'network.looked-at/1',
  'network.saved/1',
  // Whether they are sealed, and under which keys, is the vault's to say.
  'sameness.decided/1',
  'sameness.sealed/1',
  // The vault compares, and knows what its hits rest on.
  'check.ran/1',
  'check.evidence-saved/1',
  'check.sealed/1',
  'check-hit.decided/1',
  'check-hit.reopened/1',
  // A draw is the vault's, so that nobody chooses its seed.
  'interest-sample.drawn/1',
  'expense-sample.drawn/1',
  'interest.letter-issued/1',
  'gift.letter-issued/1',
  'interest-extract.saved/1',
  'interest.letter-opened/1',
  'gift.letter-opened/1',
]);

/** A part of the case that others sealed apart and did not give us: a second key for it would leave two parts that nobody reads as one. */
async function partKeptApart(
  opened: Opened,
  stream: string,
  events: readonly LooseEvent[],
): Promise<Refusal | undefined> {
  const wanted = events.flatMap(({ type }) => compartmentOf(type) ?? []);
  const missing = wanted.filter(
    (compartment) => !opened.keys.compartmentKeys.has(compartmentSlot(stream, compartment)),
  );
  if (missing.length === 0 || stream === opened.unitId) return undefined;
  const acts = await actsOf(opened, stream);
  const isThere = acts.some((act) =>
    act.events.some(({ type }) =>
      missing.some((compartment) => compartment === compartmentOf(type)),
    ),
  );
  return isThere ? keptApart : undefined;
}

const keptApart: Refusal = {
  kind: 'access/kept-apart',
  rule: 'onlyWhoWasGivenAPartAddsToIt',
  says: 'This part of the case is sealed apart, and you were not given it. Ask a colleague who was.',
  fields: [],
  source: { kind: 'house', why: 'What is sealed apart is added to by who may read it.' },
};

type Target = {
  readonly stream: string;
  readonly caseId?: CaseId | undefined;
  readonly reference?: string | undefined;
  readonly check: () => ReturnType<typeof caseEngine.check>;
};

async function targetOf(
  room: Room,
  opened: Opened,
  request: VaultRequest<'append'>,
): Promise<Target | undefined> {
  if (request.stream === 'unit')
    return {
      stream: opened.unitId,
      check: () =>
        unitEngine.check(request.events, {
          ...contextOf(room, opened, opened.unit.state),
          state: opened.unit.state,
        }),
    };
  if (request.stream === 'new') return beginning(room, opened, request);
  const register = registerName.safeParse(request.stream);
  if (register.success) return registerTarget(room, opened, register.data, request.events);
  const loaded = await caseInSight(opened, request.stream);
  if (!loaded || holdsUnknown(caseEngine, loaded.acts)) return undefined;
  const policy = policyOf(loaded.state, opened.unit.state);
  if (!policy) return undefined;
  return {
    stream: request.stream,
    caseId: caseId.parse(request.stream),
    reference: loaded.state.case.opened?.reference,
    check: () =>
      caseEngine.check(request.events, { ...contextOf(room, opened, loaded.state), policy }),
  };
}

async function registerTarget(
  room: Room,
  opened: Opened,
  name: RegisterName,
  events: VaultRequest<'append'>['events'],
): Promise<Target | undefined> {
  const stream = opened.registers.streamOf(name);
  const { acts, state } = await registerAtHand(opened, stream, recordedActs);
  if (holdsUnknown(registersEngine, acts)) return undefined;
  return {
    stream,
    check: () => engineOfRegister(name).check(events, contextOf(room, opened, state)),
  };
}

function beginning(
  room: Room,
  opened: Opened,
  { events, policy: asked }: VaultRequest<'append'>,
): Target | undefined {
  const policy = asked ?? governingRef(opened, todayOf(room));
  const regime = regimeOf(opened, policy);
  if (!regime) return undefined;
  const content = JSON.stringify([events, policy]);
  const unsaved = unsavedBeginnings.get(opened);
  const begun =
    unsaved?.content === content
      ? unsaved
      : {
          content,
          caseId: caseId.parse(createId(room.ports.entropy)),
          opening: openingEvent(room, opened, policy),
        };
  unsavedBeginnings.set(opened, begun);
  const all = [begun.opening, ...events];
  return {
    stream: begun.caseId,
    caseId: begun.caseId,
    reference: String(begun.opening['reference']),
    check: () =>
      caseEngine.check(all, { ...contextOf(room, opened, caseEngine.empty), policy: regime }),
  };
}

/** A version of a policy with what the unit filled in; undefined when this build does not have it. */
function regimeOf(
  { unit }: Opened,
  { profileId, version }: VersionRef,
): ResolvedPolicy | undefined {
  const profile = findVersion(unit.state.policy, profileId, version);
  return (
    profile && {
      profile,
      fills: fillsFor(unit.state.policy, profile),
      holidays: holidaysOf(unit.state.policy),
    }
  );
}

const openingEvent = (room: Room, opened: Opened, policy: VersionRef): LooseEvent => ({
  type: 'case.opened/1',
  reference: createReference(todayOf(room), room.ports.entropy),
  openedOn: todayOf(room),
  marking: { classification: 'OFFICIAL', sensitive: true, handling: 'CCU eyes only' },
  policy,
  fictitious: opened.kind === 'demonstration',
});

/** What rules may look at besides the state. */
export function contextOf<State>(room: Room, opened: Opened, state: State): RuleContext<State> {
  const today = todayOf(room);
  return {
    state,
    policy: governingPolicy(opened, today),
    today,
    now: room.ports.clock.now(),
    actor: opened.me,
    unit: unitFacts(opened),
  };
}
