import { describe, expect, it } from 'vitest';
import { demoCaseload } from '../../shared/domain/demonstration.ts';
import { letterKind } from '../../shared/domain/letter/model.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import { reportOf } from '../../shared/domain/report/facts.ts';
import { unitFactsOf } from '../../shared/domain/officeholder/facts.ts';
import { westMidlandsDefinition } from '../../shared/domain/policy/profiles/west-midlands-definition.ts';
import { stageNames, stageOf } from '../../shared/domain/stage.ts';
import { unitEngine } from '../../shared/domain/unit-registry.ts';
import { civilDate, daysBetween, type CivilDate } from '../../shared/kit/civil-date.ts';
import { everybody } from './everybody.ts';
import { demonstration } from './demonstration.ts';
import { founder, loadOn } from './loading.ts';

/** What no seed records, and why. */
const notShown: Readonly<Record<string, string>> = {
  'vetting.notified/1': 'an older shape, which old vaults hold',
  'departure.suspension-ended/1': 'the one suspension lasts',
  'officeholder.settled/1': 'needs a colleague who recorded the same apart',
  'control-strategy.settled/1': 'needs a colleague who recorded the same apart',
  'policy.approved/1': 'the version in the making is for whoever looks around to approve',
  'policy.holidays-taken-over/1': 'the days of the build reach for years yet',
  // Looking and leaving are done by whoever looks around.
  'case.opened-to-look/1': 'done by looking',
  'case.copy-saved/1': 'done by saving a copy',
  'exhibit.saved-out/1': 'done by saving a file',
  'exhibit.paper-saved/1': 'done by saving labels',
  'search.made/1': 'done by searching',
  'person.opened-to-look/1': 'done by looking',
  'check-hit.decided/1': 'done by deciding a hit',
  'check-hit.reopened/1': 'follows from data that change',
  'calendar.printed/1': 'done by saving the calendar',
  'figures.printed/1': 'done by saving the figures',
  'register-figures.saved/1': 'done by saving the figures',
  'network.looked-at/1': 'done by looking',
  'network.saved/1': 'done by saving a copy',
  'network.picture-kept/1': 'kept by whoever looks, for themself alone',
  'network.picture-removed/1': 'done to what somebody kept',
  'bundle.prepared/1': 'made where the file is written, by whoever looks around',
  'bundle.written/1': 'goes out as a file',
  'bundle.abandoned/1': 'needs a bundle that was prepared',
  // A demonstration has one workstation: nobody else could be given a case, lose it, or confirm anything.
  'bundle.confirmed/1': 'needs a second workstation',
  'kept-bundle.kept/1': 'a caseload brings no files along',
  'kept-bundle.disposed/1': 'needs a bundle that was kept',
  'guest-pack.made/1': 'goes out as a file, to somebody who comes back',
  'guest-pack.withdrawn/1': 'needs a pack that is out',
  'guest-pack.returned/1': 'needs a guest’s workstation',
  'guest-pack.return-refused/1': 'needs a guest’s workstation',
  'interview.taken-in/1': 'needs a guest’s workstation',
  'access.granted/1': 'needs a second workstation',
  'access.workstation-added/1': 'needs a second workstation',
  'access.revoked/1': 'needs a second workstation',
  'access.ended/1': 'needs a second workstation',
  'access.rekeyed/1': 'needs a second workstation',
  'access.recused/1': 'needs a second workstation',
  'access.conflict-declared/1': 'needs a second workstation',
  'access.conflict-answered/1': 'needs a second workstation',
  'case.hand-over-accepted/1': 'needs a second workstation',
  'determination.confirmed/1': 'needs a second workstation',
  'contest.settled/1': 'done by choosing: one workstation has nobody to differ with',
  'late-work.accepted/1': 'needs a second workstation',
  'access.recovered/1': 'a demonstration has no recovery cards',
  'access.recovery-noted/1': 'a demonstration has no recovery cards',
  'escrow.card-saved/1': 'a demonstration has no recovery cards',
  'escrow.made/1': 'a demonstration has no recovery cards',
  'escrow.rehearsed/1': 'a demonstration has no recovery cards',
  'escrow.opened/1': 'a demonstration has no recovery cards',
  'escrow.carried-over/1': 'a demonstration has no recovery cards',
  'escrow.old-cards-destroyed/1': 'a demonstration has no recovery cards',
  'workstation.compared/1': 'needs a second workstation',
  'workstation.welcomed/1': 'needs a second workstation',
  'received-bundle.opened/1': 'tells of a file that came',
  'received-bundle.refused/1': 'tells of a file that came',
  'outside-keys.handed-over/1': 'needs the keys that the charter names, which no seed makes',
  // The vault's own.
  'unit.founded/1': 'recorded as the demonstration is begun',
  'session.unlocked/1': 'done by unlocking',
  'kit.confirmed/1': 'a demonstration has no recovery kit',
  'kit.renewed/1': 'a demonstration has no recovery kit',
  'kit.saved/1': 'a demonstration has no recovery kit',
  'passphrase.changed/1': 'done in the settings',
  'copy.made/1': 'tells of files that would have to exist',
  'store.rebuilt/1': 'tells of a loss that did not happen',
};

const day = (written: string): CivilDate => civilDate.parse(written);
const days = [
  ['an ordinary day', '2026-11-24'],
  ['a leap day', '2028-02-29'],
  ['new year', '2027-01-01'],
  ['the day the clocks go forward', '2027-03-28'],
  ['the day the clocks go back', '2027-10-31'],
] as const;

const file = demonstration();
const today = day('2026-11-24');
const loadedOn = new Map<CivilDate, ReturnType<typeof loadOn>>();
/** Loading takes a second: each day is loaded once. */
function load(date: CivilDate): ReturnType<typeof loadOn> {
  const known = loadedOn.get(date) ?? loadOn(file, date);
  loadedOn.set(date, known);
  return known;
}
const loaded = load(today);
const duties = loaded.cases.flatMap((state) =>
  caseEngine.duties(state, { policy: loaded.policyOf(state), today }),
);

describe('the demonstration caseload', () => {
  it('is a file the vault takes, the same bytes each time, and small', () => {
    const written = JSON.stringify(file);
    expect(demoCaseload.parse(JSON.parse(written))).toEqual(file);
    expect(JSON.stringify(demonstration())).toBe(written);
    expect(written.length).toBeLessThan(1_000_000);
    expect(new Set(file.codes).size).toBe(45);
  });

  it.each(days)('passes every rule, each act on its own day, when loaded on %s', (_name, date) => {
    const { refused } = load(day(date));
    const told = refused.map(({ act, refusals }) => [
      file.codes[Number(file.acts[act]?.stream)] ?? 'unit',
      refusals.map(({ kind, fields }) => `${kind} ${fields.join()}`),
    ]);
    expect(told).toEqual([]);
  });

  it.each(days)('shows every stage when loaded on %s', (_name, date) => {
    const { cases, policyOf } = load(day(date));
    const shown = new Set<string>(cases.map((state) => stageOf(state, policyOf(state), day(date))));
    expect(Object.keys(stageNames).filter((stage) => !shown.has(stage))).toEqual([]);
  });

  it('leaves nothing to fill in, and records nothing of the day it is loaded or later', () => {
    expect(JSON.stringify(loaded.events)).not.toMatch(/"@/);
    for (const act of file.acts) {
      expect(act.day).toBeLessThan(0);
      expect(act.time >= '08:00' && act.time <= '18:00').toBe(true);
    }
  });
});

describe('what the demonstration shows', () => {
  it('is owed late, soon, later and without a day, by the unit and by others', () => {
    const late = duties.map(({ dueOn }) => dueOn && daysBetween(today, dueOn));
    expect(late.filter((days) => days !== undefined && days < 0).length).toBeGreaterThan(1);
    expect(
      late.filter((days) => days !== undefined && days >= 0 && days <= 7).length,
    ).toBeGreaterThan(2);
    expect(late).toContain(undefined);
    expect(new Set(duties.map(({ waitingFor }) => waitingFor))).toEqual(
      new Set([
        ...['unit', 'member', 'line-manager', 'vetting', 'legal', 'supervisor'],
        ...['appropriate-authority', 'head-of-psd'],
      ]),
    );
  });

  it('is every scenario of the policy, what protects, disputes and puts right, and every vetting duty', () => {
    const scenarios = loaded.cases.flatMap(
      ({ report }) => reportOf(report)?.scenarios.map(({ code }) => code) ?? [],
    );
    const known = westMidlandsDefinition['definition.categories'].value.map(({ code }) => code);
    expect(known.filter((code) => !scenarios.includes(code))).toEqual([]);
    expect(duties.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['vetting/notify', 'vetting/review', 'vetting/obtain-level']),
    );
  });

  it('is every kind of event of the procedure, but for those that say why not', () => {
    const shown = new Set(loaded.events.map(({ type }) => type));
    const all = [...caseEngine.types, ...unitEngine.types];
    expect(all.filter((type) => !shown.has(type)).toSorted()).toEqual(
      Object.keys(notShown).toSorted(),
    );
  });

  it('is every letter of the procedure', () => {
    const issued = loaded.cases.flatMap(({ letter }) => letter.issued.map(({ kind }) => kind));
    expect(letterKind.options.filter((kind) => !issued.includes(kind))).toEqual([]);
  });

  it('is a unit with every office the procedure needs', () => {
    const offices = unitFactsOf(loaded.unit.officeholder).people.flatMap((one) => one.offices);
    expect(offices).toEqual(
      expect.arrayContaining([
        'investigator',
        'supervisor',
        'appropriate-authority',
        'head-of-psd',
        'deputy-head-of-psd',
        'vetting-officer',
        'intelligence-officer',
      ]),
    );
  });
});

describe('the people named in it', () => {
  it('are all on the lists of invented people', () => {
    const invented = new Set([...everybody, founder.name]);
    const named = new Set(
      loaded.events.flatMap((event) => (nameOthers.test(event.type) ? [] : namesIn(event))),
    );
    expect([...named].filter((name) => !invented.has(name))).toEqual([]);
    expect(named.size).toBeGreaterThan(100);
  });

  it('are not told in a letter who reported', () => {
    for (const state of loaded.cases) {
      const identity = state.reporter.identified[0]?.value.identity;
      if (identity)
        expect(JSON.stringify(state.letter.issued.map(({ model }) => model))).not.toContain(
          identity.surname,
        );
    }
  });
});

/** A file, a line of an email and an inquiry have a name too. */
const nameOthers = /^(?:intake-document|inquiry)\./;

/** Every field that holds the name of a person, wherever it stands in an event. */
const nameFields: ReadonlySet<string> = new Set([
  ...['name', 'toName', 'givenBy', 'invitedBy', 'servedBy', 'attemptedBy', 'notifiedBy'],
  ...['reviewedBy', 'declinedBy', 'soughtFrom', 'adviser', 'policeFriendName', 'owner'],
]);

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const whole =
    'surname' in fields ? [`${String(fields['forenames'])} ${String(fields['surname'])}`] : [];
  return [
    ...whole,
    ...Object.entries(fields).flatMap(([key, inner]) => {
      if (typeof inner === 'string') return nameFields.has(key) ? [inner] : [];
      return key === 'file' ? [] : namesIn(inner);
    }),
  ];
}
