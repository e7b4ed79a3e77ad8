import { expect, it } from 'vitest';
import { anExhibit } from '../../../test/builders/exhibits.ts';
import { anId, digitsOf } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import { aCaseOn } from '../../../test/fakes/rigs-of-a-test.ts';
import { aFoundedRig } from '../../../test/fakes/two-devices.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { decodeText } from '../../../shared/kit/utf8.ts';

/** @file Labels and the chain of custody, saved out. Everybody named here is invented. */

async function withANotebook() {
  const { rig } = await aFoundedRig();
  const found = anExhibit({ foundOn: civilDate.parse('2026-01-14') });
  return { rig, caseId: await aCaseOn(rig, [aReport(), found]) };
}

it.each(['labels', 'custody'] as const)(
  'of an exhibit (%s) go to the chosen file, and the case says so first',
  async (what) => {
    const { rig, caseId } = await withANotebook();
    const saved = await rig.ask('saveExhibitPaper', {
      ...{ caseId, what, purpose: 'casework', token: 'chosen' },
      exhibitIds: [anId('notebook')],
    });
    expect(saved).toEqual({ ok: true, value: { pages: 1 } });
    expect(decodeText(Uint8Array.from(rig.written.at(-1) ?? []).slice(0, 8))).toBe('%PDF-1.7');
    const shown = await rig.ask('refreshCase', { caseId });
    assert(shown.ok, 'the case is there');
    expect(shown.value.state.exhibit.papers).toMatchObject([{ what, purpose: 'casework' }]);
  },
);

it('of nothing that the case has are not made', async () => {
  const { rig, caseId } = await withANotebook();
  const saved = await rig.ask('saveExhibitPaper', {
    ...{ caseId, what: 'labels', purpose: 'casework', token: 'chosen' },
    exhibitIds: [itemId.parse(digitsOf('another'))],
  });
  expect(saved.ok).toBe(false);
  expect(rig.written).toEqual([]);
});
