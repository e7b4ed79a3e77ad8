import { base64 } from '@scure/base';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  aBeginning,
  aLine,
  anEnd,
  aReadBack,
  noted,
  signatures,
  theInterview,
  theRights,
} from '../../../test/builders/interview.ts';
import { theGuest, withALocalManager } from '../../../test/builders/guest-pack.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { aCaseOn } from '../../../test/fakes/rigs-of-a-test.ts';
import { aFoundedRig } from '../../../test/fakes/two-devices.ts';
import { createRig, type Rig } from '../../../test/fakes/vault-rig.ts';
import { composeLines } from '../../../shared/domain/guest-pack/lines.ts';
import { recordOf } from '../../../shared/domain/interview/live/record.ts';
import { sessionOf } from '../../../shared/domain/interview/planning/plan.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { caseId as caseIdOf, itemId, type CaseId } from '../../../shared/kit/ids.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { err } from '../../../shared/kit/result.ts';
import type { VaultResult } from '../../../shared/contract/vault.ts';
import { openGuestPack, sealGuestReturn } from '../seal/guest-file.ts';

/** A pack made in one vault, opened on a workstation that has none, and its return brought in. Everybody named is invented. */

const canary = 'Zanzibarnacle';
const heldOn = { startedOn: day('2027-02-20') };

type Unit = { readonly rig: Rig; readonly caseId: CaseId };

async function aUnitWithAnInterview(report = aReport()): Promise<Unit> {
  const { rig } = await aFoundedRig();
  return { rig, caseId: await aCaseOn(rig, [report, ...withALocalManager]) };
}

async function stateIn({ rig, caseId }: Unit) {
  const shown = await rig.ask('refreshCase', { caseId });
  assert(shown.ok, 'the case of this test');
  return shown.value;
}

async function askForPack(unit: Unit): Promise<VaultResult<'makeGuestPack'>> {
  const { state, policy } = await stateIn(unit);
  const fields = ['name', 'rank-or-grade'] as const;
  return unit.rig.ask('makeGuestPack', {
    caseId: unit.caseId,
    interviewId: theInterview,
    guest: theGuest,
    fields: [...fields],
    lines: [...composeLines(state, policy, fields)],
    briefing: `Ask about the ${canary}.`,
    endsOn: day('2027-03-06'),
    token: 'a'.repeat(32),
    draftKey: '-',
  });
}

async function makePack(unit: Unit): Promise<{ file: Bytes; words: string; packId: string }> {
  const made = await askForPack(unit);
  assert(made.ok, JSON.stringify(made));
  const file = unit.rig.written.at(-1);
  assert(file, 'the writer was handed a pack');
  return { file, words: made.value.words.join(' '), packId: made.value.packId };
}

const openOn = (rig: Rig, file: Bytes, words: string) =>
  rig.ask('openGuestPack', { words, from: { base64: base64.encode(file) } });

const tell = (rig: Rig, packId: string, ...events: { readonly type: string }[]) =>
  rig.ask('append', { stream: caseIdOf.parse(packId), events, checkOnly: false });

async function hold(rig: Rig, packId: string): Promise<void> {
  const one = async (...events: { readonly type: string }[]): Promise<void> => {
    const kept = await tell(rig, packId, ...events);
    assert(kept.ok, JSON.stringify(kept));
  };
  await one(aBeginning(heldOn));
  await one(theRights);
  await one(noted(aLine('question', 'How did you meet?')));
  await one(noted(aLine('answer', `At the ${canary} rowing club.`)));
}

async function endAndSign(rig: Rig, packId: string): Promise<void> {
  const at = { utc: '2027-02-20T10:45:00.000Z', offsetMinutes: 0 };
  const ended = await tell(rig, packId, anEnd({ at, endedOn: day('2027-02-20') }));
  assert(ended.ok, JSON.stringify(ended));
  expect((await tell(rig, packId, aReadBack())).ok).toBe(true);
  const sealed = await rig.ask('sealInterview', {
    caseId: caseIdOf.parse(packId),
    interviewId: theInterview,
    signatures: [...signatures],
  });
  assert(sealed.ok, JSON.stringify(sealed));
}

async function writeReturn(rig: Rig): Promise<Bytes> {
  const written = await rig.ask('writeGuestReturn', { token: 'b'.repeat(32) });
  assert(written.ok, JSON.stringify(written));
  const file = rig.written.at(-1);
  assert(file, 'the writer was handed a return');
  return file;
}

const bringIn = ({ rig, caseId }: Unit, file: Bytes) =>
  rig.ask('bringInGuestReturn', { caseId, base64: base64.encode(file), note: '' });

const readIn = ({ rig, caseId }: Unit, file: Bytes) =>
  rig.ask('readGuestReturn', { caseId, base64: base64.encode(file) });

const faultOf = (answer: { readonly ok: boolean; readonly error?: unknown }): unknown =>
  answer.ok ? undefined : (answer.error as { fault?: { kind: string } }).fault?.kind;

describe('an interview on a guest pack', () => {
  let unit: Unit;
  let pack: Awaited<ReturnType<typeof makePack>>;
  beforeAll(async () => {
    unit = await aUnitWithAnInterview();
    pack = await makePack(unit);
  });

  it('is recorded before it goes, with every line of it, and nothing of the words', async () => {
    const { state } = await stateIn(unit);
    const [made] = state.guestPack.packs;
    expect(made).toMatchObject({ packId: pack.packId, guest: theGuest, endsOn: '2027-03-06' });
    expect(made?.lines).toEqual([
      { label: 'Name', says: 'Ruth Calloway' },
      { label: 'Rank or grade', says: expect.any(String) as string },
    ]);
    expect(JSON.stringify(state)).not.toContain(pack.words);
    expect(
      (
        await unit.rig.ask('append', {
          stream: unit.caseId,
          events: [{ type: 'guest-pack.returned/1' }],
          checkOnly: false,
        })
      ).ok,
    ).toBe(false);
  });

  it('is kept line by line through a kill, signed in the room, handed back and brought in once', async () => {
    const guest = await createRig();
    const opened = await openOn(guest, pack.file, pack.words.toUpperCase());
    assert(opened.ok, JSON.stringify(opened));
    expect(opened.value.pack).toMatchObject({
      standing: 'open',
      holds: 'nothing',
      phase: 'planned',
    });
    await hold(guest, pack.packId);
    await guest.ask('saveDraft', { key: 'line', title: 'Interview', value: 'half a line' });
    guest.kill();

    const again = await createRig(guest.disk.cut(() => 0));
    const listed = await again.ask('guestPacks', {});
    expect(listed.ok && listed.value.packs).toMatchObject([
      { packId: pack.packId, standing: 'open', holds: 'answers' },
    ]);
    expect(
      (
        await again.ask('openGuestPack', {
          words: pack.words,
          from: { packId: itemId.parse(pack.packId) },
        })
      ).ok,
    ).toBe(true);
    const draft = await again.ask('loadDraft', { key: 'line' });
    expect(draft.ok && draft.value.draft?.value).toBe('half a line');
    const room = await stateIn({ rig: again, caseId: caseIdOf.parse(pack.packId) });
    const session = sessionOf(room.state.interview, theInterview);
    assert(session, 'the interview on the pack');
    expect(recordOf(session).lines.at(-1)?.text).toBe(`At the ${canary} rowing club.`);
    expect(room.row.subject).toContain('Ruth Calloway');
    await endAndSign(again, pack.packId);
    const file = await writeReturn(again);
    expectNoWordOf(again, canary, 'Calloway', 'Varga', pack.words);

    expect(faultOf(await readIn(unit, file.slice(0, -20)))).toBe('guest/damaged');
    const read = await readIn(unit, file);
    assert(read.ok, JSON.stringify(read));
    expect(read.value).toMatchObject({
      ...{ guest: 'Inspector Isolde Varga', lines: 2, signatures: 3, phase: 'signed' },
      ...{ isLate: false, clockAhead: false, becomes: 'record' },
    });
    assert((await bringIn(unit, file)).ok, 'the return is brought in');
    const { state } = await stateIn(unit);
    const held = sessionOf(state.interview, theInterview);
    assert(held, 'the interview in the unit');
    expect(held.guest?.name).toBe(theGuest.name);
    expect(recordOf(held).phase).toBe('signed');
    expect(recordOf(held).signed[0]?.signatures).toHaveLength(3);
    expect(faultOf(await bringIn(unit, file))).toBe('guest/came-already');
    expect(unit.rig.bugs).toEqual([]);
    expect(again.bugs).toEqual([]);
  });
});

describe('a pack that is not written', () => {
  it('is withdrawn in the same breath, and another one can be made', async () => {
    const unit = await aUnitWithAnInterview();
    const writer = vi.spyOn(unit.rig.room.ports.shell, 'askForPort');
    writer.mockResolvedValueOnce(err({ kind: 'disk/full' }));
    expect(faultOf(await askForPack(unit))).toBe('disk/full');
    const { state, duties } = await stateIn(unit);
    expect(state.guestPack.packs[0]?.withdrawn?.because).toBe('not-written');
    expect(duties.map(({ key }) => key)).not.toContain('guest-pack/return');
    expect((await askForPack(unit)).ok).toBe(true);
  });

  it('where there is nobody to interview yet, is refused in words and leaves no trace', async () => {
    const unit = await aUnitWithAnInterview(
      aReport({ subject: { kind: 'unidentified', description: 'A tall officer.' } }),
    );
    const asked = await askForPack(unit);
    expect(!asked.ok && 'refusals' in asked.error && asked.error.refusals[0]?.kind).toBe(
      'guest-pack/nobody-named',
    );
    expect((await stateIn(unit)).state.guestPack.packs).toEqual([]);
  });
});

describe('signatures under another text', () => {
  it('are kept, and the record is to be signed again', async () => {
    const unit = await aUnitWithAnInterview();
    const pack = await makePack(unit);
    const [made] = (await stateIn(unit)).state.guestPack.packs;
    const given = await openGuestPack(pack.file, pack.words);
    assert(made && given.ok, 'the pack of this test');
    const at = { utc: '2027-02-20T09:00:00.000Z', offsetMinutes: 0 };
    const content = {
      ...{ packId: pack.packId, packSha256: made.sha256, returnId: 'ab'.repeat(16) },
      ...{ openedAt: at, writtenAt: at, acts: [{ at, events: [aBeginning(heldOn)] }] },
      signed: { recordSha256: '0'.repeat(64), signatures: [...signatures] },
    };
    const returnTo = String(given.value.content['returnTo']);
    const other = await sealGuestReturn({ ...content, packSha256: 'f'.repeat(64) }, returnTo);
    expect(faultOf(await readIn(unit, other))).toBe('guest/other-pack');
    const file = await sealGuestReturn(content, returnTo);
    const read = await readIn(unit, file);
    expect(read.ok && read.value).toMatchObject({ phase: 'live', signatures: 3 });
    expect((await bringIn(unit, file)).ok).toBe(true);
    const { state } = await stateIn(unit);
    expect(state.guestPack.packs[0]?.returned?.otherText?.signatures).toHaveLength(3);
    const held = sessionOf(state.interview, theInterview);
    assert(held, 'the interview in the unit');
    expect(recordOf(held).signed).toEqual([]);
  });
});

describe('a pack that is over', () => {
  it('opens no more, and lets go only of what was handed back', async () => {
    const unit = await aUnitWithAnInterview();
    const pack = await makePack(unit);
    const guest = await createRig();
    expect(faultOf(await openOn(guest, pack.file, 'one two three four five six'))).toBe(
      'guest/wrong-words',
    );
    expect(faultOf(await openOn(guest, pack.file.slice(0, -9), pack.words))).toBe('guest/damaged');
    expect((await openOn(guest, pack.file, pack.words)).ok).toBe(true);
    await hold(guest, pack.packId);
    guest.kill();

    const later = await createRig(guest.disk.cut(() => 0));
    later.setClock('2027-03-07T09:00:00.000Z');
    const listed = await later.ask('guestPacks', {});
    expect(listed.ok && listed.value.packs).toMatchObject([{ standing: 'over', holds: 'answers' }]);
    expect(faultOf(await later.ask('removeGuestPack', { packId: pack.packId }))).toBe(
      'guest/owes-its-return',
    );
    const opened = await later.ask('openGuestPack', {
      words: pack.words,
      from: { packId: itemId.parse(pack.packId) },
    });
    assert(opened.ok, JSON.stringify(opened));
    expect(opened.value.pack.shown).toBeUndefined();
    const asked = await later.ask('openCase', {
      caseId: caseIdOf.parse(pack.packId),
      purpose: 'casework',
    });
    expect(faultOf(asked)).toBe('guest/over');
    expect(faultOf(await tell(later, pack.packId, noted(aLine('note', 'Too late.'))))).toBe(
      'guest/over',
    );
    // A clock that is set back brings no day back.
    later.setClock('2027-02-21T09:00:00.000Z');
    expect(faultOf(await tell(later, pack.packId, noted(aLine('note', 'Back?'))))).toBe(
      'guest/over',
    );
    later.setClock('2027-03-07T09:05:00.000Z');
    const file = await writeReturn(later);
    expect([...later.disk.files().keys()].filter((path) => path.includes('guest-packs'))).toEqual(
      [],
    );
    expect(faultOf(await openOn(later, pack.file, pack.words))).toBe('guest/over');

    unit.rig.setClock('2027-03-07T10:00:00.000Z');
    const read = await readIn(unit, file);
    expect(read.ok && read.value).toMatchObject({ isLate: true, phase: 'live', lines: 2 });
    // Withdrawn before it is brought in: kept, and it counts for nothing.
    const withdrawn = await unit.rig.ask('append', {
      stream: unit.caseId,
      events: [
        {
          type: 'guest-pack.withdrawn/1',
          packId: pack.packId,
          because: 'held-otherwise',
          withdrawnOn: '2027-03-07',
          reason: '',
        },
      ],
      checkOnly: false,
    });
    expect(withdrawn.ok).toBe(true);
    const aside = await bringIn(unit, file);
    expect(aside.ok && aside.value.becomes).toBe('aside');
    const { state } = await stateIn(unit);
    expect(state.guestPack.packs[0]?.refused).toHaveLength(1);
    expect(sessionOf(state.interview, theInterview)?.guest).toBeUndefined();
    expect(faultOf(await bringIn(unit, file))).toBe('guest/came-already');

    const others = await aUnitWithAnInterview();
    await makePack(others);
    expect(faultOf(await readIn(others, file))).toBe('guest/other-case');
    expect(faultOf(await readIn(others, pack.file))).toBe('guest/not-ours');
    expect(faultOf(await openOn(later, file, pack.words))).toBe('guest/not-ours');
  });
});

/** No word of the pack in any name, or in any byte that lies on the guest's disk. */
function expectNoWordOf(rig: Rig, ...canaries: readonly string[]): void {
  for (const [path, bytes] of rig.disk.files())
    for (const word of canaries) {
      expect(path).not.toContain(word);
      expect(Buffer.from(bytes).includes(word)).toBe(false);
    }
}
