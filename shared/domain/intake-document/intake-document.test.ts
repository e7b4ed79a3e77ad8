import { describe, expect, it } from 'vitest';
import { anImport } from '../../../test/builders/before-the-case.ts';
import { given } from '../../../test/builders/case-story.ts';
import { aStop } from '../../../test/builders/decisions.ts';
import { anAct, anId } from '../../../test/builders/people.ts';
import { aReport, byAColleague, day } from '../../../test/builders/report.ts';
import { compartmentOf } from '../compartments.ts';
import { caseEngine } from '../registry.ts';
import { undeletedAtSource } from './slice.ts';

// Everybody named here is invented.
const imported = given(aReport(), anImport());
const person = { name: 'Imogen Hartley-Voss', rankOrGrade: 'DS' };
const deleted = {
  type: 'intake-document.source-deleted/1',
  documentId: anId('document'),
  deletedOn: day('2027-02-18'),
  deletedBy: person,
  places: 'Inbox and deleted items.',
};
const kept = {
  type: 'intake-document.source-kept/1',
  documentId: anId('document'),
  keptOn: day('2027-02-18'),
  keptBy: person,
  reason: 'A legal hold.',
};
const owed = (story: typeof imported) =>
  story.duties.some(({ says }) => says === 'Delete at source');

describe('a form or an email in a case', () => {
  it('is kept as it came: its bytes in the ledger, its words and hash in the case', () => {
    const [document] = imported.state.intakeDocument.documents;
    expect(document).toMatchObject({ name: 'Report.eml', sha256: 'a'.repeat(64) });
    expect(JSON.stringify(imported.state)).not.toContain('originalBase64');
  });

  it('is deleted at source, and owed until somebody confirms it', () => {
    expect(imported.duties.find(({ says }) => says === 'Delete at source')).toMatchObject({
      waitingFor: 'unit',
      settledBy: 'intake-document.source-deleted/1',
      source: { kind: 'house' },
    });
    expect(owed(imported.and(deleted))).toBe(false);
    expect(undeletedAtSource(imported.and(deleted).state.intakeDocument)).toEqual([]);
  });

  it('may stay at source with a reason, and be deleted later', () => {
    const staying = imported.and(kept);
    expect(owed(staying)).toBe(false);
    expect(staying.when(deleted).refused).toEqual([]);
    expect(imported.and(deleted).when(deleted).refused).toEqual([
      'intake-document/nothing-to-delete',
    ]);
    expect(imported.when({ ...kept, reason: ' ' }).refused).toHaveLength(1);
  });

  it('is not deleted before it is safely here', () => {
    expect(imported.when({ ...deleted, deletedOn: day('2027-02-16') }).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(given(aReport()).when(deleted).refused).toEqual(['intake-document/nothing-to-delete']);
  });

  it('is imported once: the same bytes again are refused', () => {
    const again = anImport({ documentId: anId('another'), name: 'Copy.eml' });
    expect(imported.when(again).refused).toEqual(['intake-document/imported-already']);
    const other = anImport({ documentId: anId('another'), sha256: 'b'.repeat(64) });
    expect(imported.when(other).refused).toEqual([]);
  });

  it('lies in the reporter’s compartment where who reported is protected', () => {
    const route = byAColleague({ channel: 'email' });
    const theirs = given(aReport({ route }));
    expect(theirs.when(anImport()).refused).toEqual(['intake-document/would-show-the-reporter']);
    const apart = { ...anImport(), type: 'intake-document.imported-apart/1' };
    expect(compartmentOf(apart.type)).toBe('reporter');
    const story = theirs.and(apart);
    const told = JSON.stringify([story.duties, caseEngine.tell([apart], anAct())]);
    for (const part of ['Report.eml', 'unit’s mailbox', 'Calloway'])
      expect(told).not.toContain(part);
    expect(owed(story)).toBe(true);
    expect(given(aReport()).when(apart).refused).toEqual([]);
  });

  it('larger than 2 MB, or without a hash, is refused', () => {
    const story = given(aReport());
    expect(story.when(anImport({ sizeBytes: 2 * 1024 * 1024 + 1 })).refused).toHaveLength(1);
    expect(story.when(anImport({ sha256: 'abc' })).refused).toHaveLength(1);
  });

  it('is still owed its deletion while a protected disclosure stops the case, and after it is closed', () => {
    const stopped = imported.and(aStop());
    expect(owed(stopped)).toBe(true);
    expect(stopped.when(deleted).refused).toEqual([]);
    const closed = imported.and({
      type: 'case.closed/1',
      outcome: 'recorded-in-error',
      closedOn: day('2027-02-18'),
      reason: 'Entered twice.',
    });
    expect(owed(closed)).toBe(true);
    expect(closed.when(deleted).refused).toEqual([]);
  });
});
