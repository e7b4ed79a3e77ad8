import { expect, it } from 'vitest';
import { aReporter } from '../../../test/builders/decisions.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import { aCaseOn } from '../../../test/fakes/rigs-of-a-test.ts';
import { aFoundedRig } from '../../../test/fakes/two-devices.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { decodeText } from '../../../shared/kit/utf8.ts';

/** @file The original of a form or email, saved out again as it came. Everybody named here is invented. */

const hostile = 'From: Ottoline Varga <o.varga@force.invalid>\r\n\r\n<script>alert(1)</script>';
const { route } = aReport();
const apart = aReport({
  route: { ...route, origin: 'colleague', protection: 'confidential' },
});

async function imported(events: readonly { readonly type: string }[]) {
  const { rig } = await aFoundedRig();
  const caseId = await aCaseOn(rig, events);
  const base64 = Buffer.from(hostile, 'utf8').toString('base64');
  const kept = await rig.ask('importDocument', {
    caseId,
    name: 'a.eml',
    base64,
    source: 'Mailbox',
  });
  assert(kept.ok, JSON.stringify(kept));
  const shown = await rig.ask('refreshCase', { caseId });
  const [document] = shown.ok ? shown.value.state.intakeDocument.documents : [];
  assert(document, 'the document of this test');
  return { rig, caseId, document };
}

it.each([
  ['in the case', [aReport()], false],
  ['apart, in the reporter’s compartment', [apart, aReporter()], true],
] as const)(
  'kept %s it is written byte for byte, and recorded as a disclosure',
  async (_where, events, isApart) => {
    const { rig, caseId, document } = await imported(events);
    expect(document.isApart).toBe(isApart);
    const saved = await rig.ask('saveCopy', {
      caseId,
      what: { documentId: itemId.parse(document.documentId) },
      purpose: 'disclosure',
      token: 'chosen',
    });
    expect(saved).toMatchObject({ ok: true });
    expect(decodeText(Uint8Array.from(rig.written.at(-1) ?? []))).toBe(hostile);
    const shown = await rig.ask('refreshCase', { caseId });
    const told = shown.ok ? shown.value.timeline.filter(({ head }) => head === 'Copy saved') : [];
    expect(told).toMatchObject([{ rest: 'of the form or email as it came, for disclosure' }]);
    expect(rig.bugs).toEqual([]);
  },
);

it('is not written where the case holds no such document', async () => {
  const { rig, caseId } = await imported([aReport()]);
  const saved = await rig.ask('saveCopy', {
    caseId,
    what: { documentId: anId('another') },
    purpose: 'casework',
    token: 'chosen',
  });
  expect(saved).toMatchObject({ ok: false, error: { fault: { kind: 'case/unreadable' } } });
  expect(rig.written).toEqual([]);
});
