import type { CaseView } from '../../shared/contract/vault/cases.ts';
import type {
  Changed,
  VaultAnswers,
  VaultCall,
  VaultRequest,
  VaultResult,
} from '../../shared/contract/vault.ts';
import type { Session } from '../../shared/contract/vault/session.ts';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import { stageNames, stageOf } from '../../shared/domain/stage.ts';
import { unitFactsOf } from '../../shared/domain/officeholder/facts.ts';
import { unitEngine } from '../../shared/domain/unit-registry.ts';
import { civilDate, daysBetween } from '../../shared/kit/civil-date.ts';
import { caseId, vaultId, type CaseId } from '../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import type { VaultClient } from '../../renderer/vault-client/client.ts';
import { aRecorder, anAct, digitsOf, investigator } from '../builders/people.ts';
import { fakeCases, fakePolicy, type FakeCase } from './fake-cases.ts';
import { fakeRow, madeUpRows, stateOf } from './fake-rows.ts';
import { addToUnit, fakeUnit } from './fake-unit.ts';

/** @file A vault for quick work on screens in a plain browser: the real rules and folds over fictitious cases in memory. It seals nothing,
 *  keeps nothing and proves nothing; the stories drive the real one. */

/** How the fake begins. */
export type FakeSetting = {
  /** Where the desk starts: no vault yet, a locked one, or straight behind the lock screen (any passphrase but "wrong"). */
  readonly begins: 'first-run' | 'locked';
  /** Rows added to the list, to try a long one. */
  readonly extraRows: number;
  readonly isEmpty: boolean;
};

const today = civilDate.parse('2027-02-20');
const now = { utc: '2027-02-20T14:03:00.000Z', offsetMinutes: 0 };
const theVault = vaultId.parse(digitsOf('vault'));
const kitWords =
  'acorn bramble candle dapple ember fennel gravel hollow island jigsaw kernel lantern meadow nutmeg orchard pebble quiver ribbon saddle thistle umbrella velvet willow yonder'.split(
    ' ',
  );

const session: Session = {
  vaultId: theVault,
  handle: 'copper lantern',
  kind: 'demonstration',
  me: {
    memberId: investigator.memberId ?? '',
    personId: investigator.personId,
    name: investigator.name,
    rankOrGrade: investigator.rankOrGrade,
    office: 'investigator',
  },
  unitName: 'Counter Corruption Unit (demonstration)',
  force: 'Westshire Police (fictitious)',
  kitConfirmed: true,
  troubles: [],
};

type Handlers = {
  readonly [C in VaultCall]?: (request: VaultRequest<C>) => Result<VaultAnswers[C], VaultError>;
};

/** Makes a fake vault. */
export function createFakeVault(setting: FakeSetting): VaultClient {
  const listeners = new Set<(change: Changed) => void>();
  const cases = new Map<CaseId, FakeCase>(
    (setting.isEmpty ? [] : fakeCases()).map((told) => [told.caseId, told]),
  );
  const drafts = new Map<string, VaultAnswers['loadDraft']['draft'] & object>();
  let unit = fakeUnit();
  let settings: VaultAnswers['readSettings'] = {
    theme: 'system',
    idleLockMinutes: 5,
    contentProtection: true,
  };
  let actNumber = 1000;
  let wrongTries = 0;

  const tell = (change: Changed): void => {
    for (const listener of listeners) listener(change);
  };
  const rowsLike = fakeCases()
    .map((told) => fakeRow(told, today))
    .slice(1, 2);
  const extra = rowsLike.flatMap((like) => madeUpRows(setting.extraRows, like));
  const rows = () => [...[...cases.values()].map((told) => fakeRow(told, today)), ...extra];
  const viewOf = (id: CaseId): CaseView | undefined => {
    const told = cases.get(id);
    if (!told) return undefined;
    const state = stateOf(told);
    return {
      caseId: id,
      state,
      row: fakeRow(told, today),
      stage: stageNames[stageOf(state, fakePolicy, today)],
      timeline: told.acts.flatMap(({ act, events }) => caseEngine.tell(events, act)).toReversed(),
      duties: caseEngine.duties(state, { policy: fakePolicy, today }),
      policy: fakePolicy,
      readOnly: false,
      today,
      companions: [],
    };
  };
  const open = (id: CaseId): Result<CaseView, VaultError> => {
    const view = viewOf(id);
    return view ? ok(view) : err({ fault: { kind: 'case/unreadable' } });
  };
  const find = (text: string) => {
    const words = text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    return rows().flatMap((row) => {
      const whole =
        `${row.reference} ${row.subject} ${row.associate} ${row.categories}`.toLowerCase();
      return words.length > 0 && words.every((word) => whole.includes(word))
        ? [{ caseId: row.caseId, row, matched: text }]
        : [];
    });
  };
  const append = ({
    stream,
    events,
    checkOnly,
    draftKey,
  }: VaultRequest<'append'>): Result<VaultAnswers['append'], VaultError> => {
    actNumber += 1;
    const act = anAct(actNumber, { at: now, by: aRecorder() });
    const context = {
      today,
      now,
      actor: act.by,
      policy: fakePolicy,
      unit: unitFactsOf(unit.state.officeholder),
    };
    if (stream === 'unit') {
      const checked = unitEngine.check(events, { ...context, state: unit.state });
      if (!checked.ok) return err({ refusals: checked.error });
      if (!checkOnly) unit = addToUnit(unit, checked.value.events, act);
    } else {
      const id =
        stream === 'new'
          ? caseId.parse(digitsOf(`new ${String(actNumber)}`))
          : caseId.parse(stream);
      const before = cases.get(id) ?? { caseId: id, acts: [] };
      const all = stream === 'new' ? [openingOf(actNumber), ...events] : events;
      const checked = caseEngine.check(all, { ...context, state: stateOf(before) });
      if (!checked.ok) return err({ refusals: checked.error });
      if (!checkOnly)
        cases.set(id, { ...before, acts: [...before.acts, { act, events: checked.value.events }] });
      if (draftKey !== undefined) drafts.delete(draftKey);
      setTimeout(() => tell({ changed: ['cases', 'work', 'drafts'], caseId: id }), 0);
      return ok({ caseId: id, savedAt: now });
    }
    setTimeout(() => tell({ changed: ['unit', 'drafts'] }), 0);
    return ok({ savedAt: now });
  };

  const handlers: Handlers = {
    start: () =>
      ok({
        vaults:
          setting.begins === 'first-run'
            ? []
            : [
                {
                  vaultId: theVault,
                  handle: 'amber otter',
                  kind: 'demonstration',
                  lastWrittenAtMs: 1_800_000_000_000,
                },
              ],
        facts,
        settings,
      }),
    accessOf: () =>
      ok({
        holders: [
          {
            ...{ member: session.me.memberId, name: session.me.name, since: now, isMe: true },
            ...{ rankOrGrade: session.me.rankOrGrade, reason: 'Opened the case.' },
            ...{ withReporter: true, withCharacteristics: true, workstations: 1 },
          },
        ],
        ...{ former: [], conflicts: [], colleagues: [] },
        ...{ mayTake: false, mayStepBack: false, knowsReporter: true, isLostWithOne: true },
      }),
    suggestPassphrase: () =>
      ok({ passphrase: 'gravel otter lantern fern pocket violin', bits: 77 }),
    estimatePassphrase: ({ passphrase }) =>
      ok({
        acceptable: passphrase.length > 16,
        score: passphrase.length > 22 ? 4 : passphrase.length > 16 ? 3 : 1,
        says: 'Longer and less usual is better.',
      }),
    createVault: () => ok({ session: { ...session, kitConfirmed: false }, kitWords }),
    confirmKit: () => ok({ session }),
    renewKit: () => ok({ kitWords }),
    saveKit: () => ok({ pages: 1 }),
    unlock: ({ passphrase }) => {
      if (passphrase !== 'wrong') return ok({ session });
      wrongTries += 1;
      return err({ fault: { kind: 'keys/wrong-passphrase', waitMs: 1000 * 2 ** wrongTries } });
    },
    recover: () => ok({ session }),
    changePassphrase: ({ newVaultKey }) => ok({ newVaultKey }),
    append,
    caseList: (args) => {
      const found = args.text === '' ? rows() : find(args.text).map((hit) => hit.row);
      const fitting = found.filter(
        (row) =>
          (args.closed === 'both' || row.closed === (args.closed === 'closed')) &&
          (args.stages.length === 0 || args.stages.includes(row.stage)) &&
          (args.grades.length === 0 || args.grades.includes(row.grade)) &&
          (!args.mine || row.allocatedTo !== ''),
      );
      const keyOf = (row: (typeof fitting)[number]): string =>
        args.sortBy === 'nextDue' ? (row.nextDuty?.dueOn ?? '9999') : String(row[args.sortBy]);
      const sorted = fitting.toSorted((a, b) =>
        keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0,
      );
      if (args.descending) sorted.reverse();
      return ok({
        total: sorted.length,
        cases: sorted.length,
        from: args.from,
        rows: sorted.slice(args.from, args.from + args.count),
      });
    },
    openCase: (request) => open(caseId.parse(request.caseId)),
    refreshCase: (request) => open(caseId.parse(request.caseId)),
    alreadyKnown: ({ names }) => ok({ hits: names.flatMap(find).slice(0, 6), ready: true }),
    myWork: () => {
      const live = rows().filter((row) => !row.closed);
      const owed = [...cases.keys()]
        .flatMap((id) => {
          const view = viewOf(id);
          if (!view || view.row.closed) return [];
          return view.duties.map((duty) => ({
            caseId: id,
            reference: view.row.reference,
            subject: view.row.subject,
            about: view.row.categories,
            duty,
            daysLate: duty.dueOn ? Math.max(0, daysBetween(duty.dueOn, today)) : 0,
            mine: true,
            waitsForMe: duty.waitingFor === 'unit',
            holder: view.row.allocatedTo,
          }));
        })
        .toSorted((a, b) => ((a.duty.dueOn ?? '9999') < (b.duty.dueOn ?? '9999') ? -1 : 1));
      const soon = owed.filter(
        (row) =>
          row.duty.dueOn !== undefined &&
          daysBetween(today, row.duty.dueOn) <= 7 &&
          row.daysLate === 0,
      );
      return ok({
        today,
        rows: owed,
        counts: {
          overdue: owed.filter((row) => row.daysLate > 0).length,
          dueIn7Days: soon.length,
          waitingForOthers: owed.filter((row) => row.duty.waitingFor !== 'unit').length,
          liveCases: live.length,
          movedThisWeek: cases.size,
          livePlans: live.reduce((sum, row) => sum + (row.livePlans ?? 0), 0),
        },
      });
    },
    unit: () =>
      ok({
        state: unit.state,
        timeline: unit.acts.flatMap(({ act, events }) => unitEngine.tell(events, act)).toReversed(),
        governing: { profileId: 'west-midlands', version: '2023.1' },
        duties: [],
        custodians: 1,
        today,
      }),
    search: ({ text, limit }) => ok({ hits: find(text).slice(0, limit), ready: true }),
    saveDraft: ({ key, title, value }) => {
      drafts.set(key, { key, title, value: structuredClone(value), savedAt: now });
      return ok({ savedAt: now });
    },
    loadDraft: ({ key }) => ok({ draft: drafts.get(key) }),
    discardDraft: ({ key }) => {
      drafts.delete(key);
      return ok({});
    },
    listDrafts: () => ok({ drafts: [...drafts.values()] }),
    chooseOutput: () => ok({ token: '0'.repeat(32), label: 'a file', sameDisk: true }),
    chooseFolder: () => ok({ token: '0'.repeat(32), label: 'STICK', sameDisk: false }),
    saveCopy: () => ok({ pages: 3 }),
    sealedCopy: () => ok(copyReport),
    scanCopy: () =>
      ok({
        found: [
          {
            vaultId: theVault,
            handle: 'amber otter',
            files: 12,
            sizeBytes: 3_400_000,
            alreadyHere: false,
          },
        ],
      }),
    restoreCopy: () => ok(copyReport),
    readSettings: () => ok(settings),
    writeSettings: (next) => {
      settings = next;
      return ok({});
    },
    session: () => ok({ session }),
    verification: () => ok({ state: 'verified', acts: 214, workstations: 1 }),
    health: () =>
      ok({
        troubles: [
          { kind: 'clock-back' },
          { kind: 'frame-damaged', where: 'segment 3f…a1, record 12', count: 1 },
        ],
        frames: 214,
        segments: 9,
        cases: cases.size,
        lastSealedCopyAt: undefined,
      }),
    copyProgress: () => ok({ progress: 'idle' }),
    cancelCopy: () => ok({}),
    adoptProfile: () => ok({}),
    active: () => ok({}),
  };
  return {
    ask: async <C extends VaultCall>(
      call: C,
      request: VaultRequest<C>,
    ): Promise<VaultResult<C>> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const handler: ((asked: VaultRequest<C>) => VaultResult<C>) | undefined = handlers[call];
      return handler ? handler(request) : err({ fault: { kind: 'bug' } });
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const facts: VaultAnswers['start']['facts'] = {
  flavour: 'test',
  platform: 'browser',
  version: '0.1.0',
  runtime: 'browser',
  sandboxed: true,
  freeBytes: 1e11,
  profileReadOnly: false,
  profileCopied: false,
  contentProtectionSupported: false,
  osLockSupported: false,
  lockedBecause: 'idle',
};
const copyReport = {
  copiedFiles: 12,
  alreadyThere: 3,
  verifiedFiles: 15,
  copiedBytes: 3_400_000,
  failures: [],
};
const openingOf = (number: number) => ({
  type: 'case.opened/1',
  reference: `NA/2027/${digitsOf(String(number))
    .slice(0, 5)
    .toUpperCase()
    .replaceAll(/[01IO]/g, '2')}`,
  openedOn: today,
  marking: { classification: 'OFFICIAL', sensitive: true, handling: '' },
  policy: { profileId: 'west-midlands', version: '2023.1' },
  fictitious: true,
});
