import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { aKeptBundle, itsDisposal } from '../../../test/builders/kept-bundle.ts';
import { anId, investigator } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { isKeptNoMore, keptBundleOf } from './slice.ts';

// Everybody named here is invented.
const reported = given(aReport());
const kept = reported.and(aKeptBundle());
const theOne = (story: typeof kept) => keptBundleOf(story.state.keptBundle, anId('kept bundle'));

describe('a bundle that came, kept with a case', () => {
  it('keeps who signed it, and what was proved of it that day', () => {
    expect(theOne(kept)).toMatchObject({
      signer: { standing: 'known', name: 'Hester Vane, Example PSD' },
      isSignedInside: true,
      openedWith: 'key-of-the-unit',
    });
  });

  it('is kept once: the same bytes under another name are the same bundle', () => {
    const again = aKeptBundle({ keptId: anId('another'), name: 'copy.bag.tar.age' });
    expect(kept.when(again).refused).toEqual(['kept-bundle/here']);
    expect(kept.when(aKeptBundle()).refused).toEqual(['kept-bundle/here']);
    expect(kept.and(itsDisposal()).when(again).refused).toEqual([]);
  });

  it('is kept with a case that is open; what became of it is entered in a closed one too', () => {
    const closed = kept.and({
      ...{ type: 'case.closed/1', outcome: 'recorded-in-error', closedOn: day('2027-02-18') },
      reason: 'Opened twice.',
    });
    const another = aKeptBundle({ keptId: anId('another'), sha512: 'ef'.repeat(64) });
    expect(closed.when(another).refused).toEqual(['case/closed']);
    expect(closed.when(itsDisposal()).refused).toEqual([]);
  });

  it('is destroyed once, on somebody else’s authority', () => {
    const own = { personId: anId(investigator.name), name: investigator.name, rankOrGrade: '' };
    expect(kept.when(itsDisposal({ authorisedBy: own })).refused).toEqual([
      'kept-bundle/own-authority',
    ]);
    expect(kept.when(itsDisposal({ disposedOn: day('2031-01-01') })).refused).toEqual([
      'date/in-the-future',
    ]);
    expect(reported.when(itsDisposal()).refused).toEqual(['kept-bundle/not-known']);
    const gone = kept.and(itsDisposal());
    expect(gone.when(itsDisposal()).refused).toEqual(['kept-bundle/gone']);
    expect(theOne(gone)?.disposals).toHaveLength(1);
    expect(isKeptNoMore(theOne(gone) ?? { disposals: [] })).toBe(true);
  });
});
