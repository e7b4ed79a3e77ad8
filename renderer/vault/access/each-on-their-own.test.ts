import { describe, expect, it } from 'vitest';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { aDetermination, anInterview } from '../../../test/builders/outcome.ts';
import { anId, authority } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import { memberIn, openedIn, type OpenRig } from '../../../test/fakes/two-devices.ts';
import { aUnitOnAShare, joined, meet } from '../../../test/fakes/unit-on-a-share.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { Office } from '../../../shared/domain/office.ts';
import { assert } from '../../../shared/kit/assert.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';

/** @file What only one person can say, and says at their own workstation: that they have a case, that a decision is theirs. Everybody is
 *  invented. */

const rigs = rigsOfATest();

/** Mara has a case; a colleague beside her was given nothing yet. */
async function aCaseBeside(
  name: string,
  office: Office,
): Promise<{ readonly mara: OpenRig; readonly other: OpenRig; readonly id: CaseId }> {
  const { share, mara } = await aUnitOnAShare();
  const other = await joined(mara, share, name, office);
  rigs.push(mara.rig, other.rig);
  await meet(mara, other);
  const founder = openedIn(mara.rig).unit.state.unit.founded?.founder;
  const saved = await mara.rig.ask('append', {
    stream: 'new',
    checkOnly: false,
    events: [
      aReport(),
      { type: 'case.allocated/1', to: founder?.personId, toName: founder?.name, reason: '' },
    ],
  });
  assert(saved.ok && saved.value.caseId, JSON.stringify(saved));
  return { mara, other, id: saved.value.caseId };
}

const act = ({ rig }: OpenRig, id: CaseId, ...events: LooseEvent[]) =>
  rig.ask('append', { stream: id, checkOnly: false, events });

async function give(from: OpenRig, to: OpenRig, id: CaseId): Promise<void> {
  const given = await from.rig.ask('grantAccess', {
    ...{ caseId: id, memberId: memberIn(to.rig), memberName: openedIn(to.rig).me.name },
    ...{ reason: 'Has to read it.', withReporter: false, reporterReason: '' },
    ...{ withCharacteristics: false, anotherPerson: '' },
  });
  assert(given.ok, JSON.stringify(given));
}

async function caseAt({ rig }: OpenRig, id: CaseId): Promise<CaseView> {
  const view = await rig.ask('refreshCase', { caseId: id });
  assert(view.ok, 'the case is there');
  return view.value;
}

/** What My work of somebody holds, and whether it is for them to do. */
async function owedTo({ rig }: OpenRig, scope: 'mine' | 'unit'): Promise<Map<string, boolean>> {
  const work = await rig.ask('myWork', { scope });
  assert(work.ok, 'My work answers');
  return new Map(work.value.rows.map(({ duty, mine }) => [duty.key, mine]));
}

const refused = (kind: string) => ({ ok: false, error: { refusals: [{ kind }] } });

describe('a hand-over', () => {
  it('is accepted by the receiver on their own workstation, and needs access first', async () => {
    const name = 'Rafi Stone';
    const { mara, other: rafi, id } = await aCaseBeside(name, 'investigator');
    const handing = {
      ...{ type: 'case.handed-over/1', to: anId(name), toName: name, note: 'Yours now.' },
    };
    expect(await act(mara, id, handing)).toMatchObject(refused('case/without-access'));
    await give(mara, rafi, id);
    expect(await act(mara, id, handing)).toMatchObject({ ok: true });
    await meet(mara, rafi);
    expect((await owedTo(rafi, 'mine')).get('case/hand-over-open')).toBe(true);
    const { actId } = (await caseAt(rafi, id)).state.case.handOver ?? {};
    const accepting = { type: 'case.hand-over-accepted/1', handOver: actId };
    expect(await act(mara, id, accepting)).toMatchObject(refused('case/not-handed-to-you'));
    expect(await act(rafi, id, accepting)).toMatchObject({ ok: true });
    await meet(mara, rafi);
    expect((await owedTo(mara, 'unit')).has('case/hand-over-open')).toBe(false);
  });
});

describe('a decision that somebody else recorded', () => {
  const { determinationId } = aDetermination();
  const owed = `determination/unconfirmed/${determinationId}`;
  const confirming = { type: 'determination.confirmed/1', determinationId, note: 'As I said it.' };
  const toDecision = [aTriage(), anAssessment(), anInterview(), aDetermination()];

  it('is confirmed by the authority on their own workstation, once they were given the case', async () => {
    const { mara, other: desmond, id } = await aCaseBeside(authority.name, 'appropriate-authority');
    const decided = await act(mara, id, ...toDecision);
    assert(decided.ok, JSON.stringify(decided));
    await meet(mara, desmond);
    expect((await owedTo(mara, 'unit')).has(owed)).toBe(false);
    expect((await owedTo(desmond, 'mine')).size).toBe(0);
    await give(mara, desmond, id);
    await meet(mara, desmond);
    expect((await owedTo(mara, 'unit')).get(owed)).toBe(false);
    expect((await owedTo(desmond, 'mine')).get(owed)).toBe(true);

    expect(await act(mara, id, confirming)).toMatchObject(refused('determination/not-yours'));
    expect(await act(desmond, id, confirming)).toMatchObject({ ok: true });
    await meet(mara, desmond);
    const { state, timeline } = await caseAt(mara, id);
    expect(state.determination.confirmed?.[determinationId]).toMatchObject({
      ...{ name: authority.name, note: 'As I said it.' },
    });
    const [told] = timeline.filter(({ head }) => head === 'Decision confirmed');
    expect(told?.by).toBe(authority.name);
    for (const rig of [mara, desmond]) expect((await owedTo(rig, 'unit')).has(owed)).toBe(false);
    expect(await act(desmond, id, confirming)).toMatchObject(refused('determination/confirmed'));
  });
});
