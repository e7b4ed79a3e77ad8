import { describe, expect, it } from 'vitest';
import { aReport, aSubject, day } from '../../test/builders/report.ts';
import { anId } from '../../test/builders/people.ts';
import { aFoundedRig } from '../../test/fakes/two-devices.ts';
import type { Rig } from '../../test/fakes/vault-rig.ts';
import { everyCase } from '../../test/builders/every-case.ts';
import type { CaseId } from '../../shared/kit/ids.ts';

/** @file Several subjects, each under their own force's policy, shown together by the vault (decision 0018). Everybody is invented. */

const inquiry = (word: string) => ({
  type: 'inquiry.joined/1',
  inquiryId: anId(word),
  name: 'Lantern',
  joinedOn: day('2026-11-01'),
  reason: 'Both train with the same man.',
});

const unitRig = async (): Promise<Rig> => (await aFoundedRig()).rig;

async function fileOf(
  rig: Rig,
  surname: string,
  policy?: { profileId: string; version: string },
): Promise<CaseId> {
  const saved = await rig.ask('append', {
    stream: 'new',
    events: [inquiry('lantern'), aReport({ subject: aSubject({ surname }) })],
    checkOnly: false,
    ...(policy ? { policy } : {}),
  });
  if (!saved.ok || !saved.value.caseId)
    throw new Error(JSON.stringify([saved, rig.bugs.map(String)]));
  return saved.value.caseId;
}

describe('an inquiry', () => {
  it('is one row of the list, and each file leads to the others, under its own policy', async () => {
    const rig = await unitRig();
    const west = await fileOf(rig, 'Calloway');
    const south = await fileOf(rig, 'Fenwicke', { profileId: 'hampshire', version: '2013.1' });
    const rows = await rig.ask('caseList', everyCase);
    expect(rows).toMatchObject({ ok: true, value: { total: 1, cases: 2 } });
    if (rows.ok) expect(rows.value.rows[0]?.companions).toHaveLength(1);
    const one = await rig.ask('openCase', { caseId: west, purpose: 'casework' });
    const other = await rig.ask('openCase', { caseId: south, purpose: 'casework' });
    expect(one).toMatchObject({
      ok: true,
      value: {
        policy: { profile: { id: 'west-midlands' } },
        companions: [{ caseId: south, regime: 'Hampshire 2013' }],
      },
    });
    expect(other).toMatchObject({
      ok: true,
      value: {
        policy: { profile: { id: 'hampshire' } },
        companions: [{ caseId: west, regime: 'West Midlands 2023' }],
      },
    });
    expect(rig.bugs).toEqual([]);
  });

  it('is not opened under a policy this build does not have', async () => {
    const rig = await unitRig();
    const refused = await rig.ask('append', {
      stream: 'new',
      events: [aReport()],
      checkOnly: false,
      policy: { profileId: 'nowhere', version: '1' },
    });
    expect(refused.ok).toBe(false);
    expect(await rig.ask('caseList', everyCase)).toMatchObject({ ok: true, value: { total: 0 } });
  });
});
