import { describe, expect, it } from 'vitest';
import { aDesk } from '../../../test/builders/apart.ts';
import { anOpening, given } from '../../../test/builders/case-story.ts';
import {
  aCorrection,
  aDisposal,
  aFileExhibit,
  aMovement,
  anExhibit,
  aSavingOut,
  aWithdrawal,
} from '../../../test/builders/exhibits.ts';
import { anId, investigator } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { contestsOf } from '../contest/contests-of.ts';
import { hashSearched, searchTextOf } from '../search-text.ts';
import { exhibitDuties } from './duties.ts';
import { currentExhibits, exhibitNow, sharedReferences } from './facts.ts';
import { movedTogether, movedTogetherSchema } from './moved-together.ts';
import { initialsOf, nextReferences } from './next-references.ts';

// Everybody named here is invented.
const notebook = anId('notebook');
const reported = given(aReport());
const held = reported.and(anExhibit());

describe('an exhibit', () => {
  it('is registered once, under a reference of its own, and with a place', () => {
    expect(held.when(anExhibit()).refused).toEqual(['exhibit/exists']);
    const other = { exhibitId: anId('other') };
    expect(held.when(anExhibit(other)).refused).toEqual(['exhibit/reference-taken']);
    expect(held.when(anExhibit({ ...other, reference: 'IHV/2' })).refused).toEqual([]);
    expect(reported.when(anExhibit({ location: '' })).refused).toEqual(['exhibit/no-place']);
    expect(reported.when(anExhibit({ foundOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
  });

  it('is offered the next number of whoever found it', () => {
    expect(nextReferences(held.state.exhibit, 'Imogen Hartley-Voss', 2)).toEqual([
      'IHV/2',
      'IHV/3',
    ]);
    expect(nextReferences(held.state.exhibit, 'Siobhán O’Brien-Núñez')).toEqual(['SOBN/1']);
    expect(initialsOf('Zoë')).toBe('ZX');
    const corrected = held.and(aCorrection({ reference: 'IHV/7' }));
    expect(nextReferences(corrected.state.exhibit, 'Imogen Hartley-Voss')).toEqual(['IHV/8']);
  });

  it('is put right beside its first entry, which stays', () => {
    const after = held.and(aCorrection({ reference: 'IHV/7', description: 'Blue notebook.' }));
    const now = exhibitNow(after.state, notebook);
    expect(now).toMatchObject({ reference: 'IHV/7', description: 'Blue notebook.' });
    expect(now?.exhibit.description).toBe(anExhibit().description);
  });

  it('is withdrawn once and stays on the list', () => {
    const after = held.and(aWithdrawal());
    expect(exhibitNow(after.state, notebook)?.standing).toBe('withdrawn');
    expect(after.when(aWithdrawal()).refused).toEqual(['exhibit/withdrawn']);
  });
});

describe('the movement log', () => {
  it('says where a thing is, by the time that was given, whenever it was entered', () => {
    const back = aMovement({
      ...{ movedOn: day('2027-02-17'), movedAt: '16:00', place: 'kept' },
      ...{ from: 'Interview room 2', to: 'Exhibit store, shelf 4' },
    });
    const after = held.and(back, aMovement());
    expect(exhibitNow(after.state, notebook)).toMatchObject({
      whereIs: 'Exhibit store, shelf 4',
      standing: 'held',
    });
  });

  it('takes several that went together: each from where it was, under the seal it bears', () => {
    const stick = anId('stick');
    const two = held.and(
      anExhibit({ exhibitId: stick, reference: 'IHV/2', location: 'Safe', sealNumber: 'C 1' }),
    );
    const { type: _type, exhibitId: _one, ...moved } = aMovement({ seal: 'unbroken', to: 'Court' });
    const together = { ...moved, exhibitIds: [notebook, stick], from: '', sealNumber: '' };
    const entered = movedTogether(movedTogetherSchema.parse(together), currentExhibits(two.state));
    const after = two.and(
      ...entered.map((each) => ({ ...each, type: 'exhibit.moved/1' as const })),
    );
    expect(exhibitNow(after.state, notebook)).toMatchObject({
      ...{ whereIs: 'Court', sealNumber: 'B 004417' },
      last: { from: 'Exhibit store, shelf 3', reference: 'IHV/1' },
    });
    expect(exhibitNow(after.state, stick)).toMatchObject({
      ...{ whereIs: 'Court', sealNumber: 'C 1' },
      last: { from: 'Safe', reference: 'IHV/2' },
    });
  });

  it('asks where it was of one alone, and which ones they are', () => {
    const { type: _type, exhibitId: _one, ...moved } = aMovement({ from: '' });
    const asked = (exhibitIds: readonly string[]) =>
      movedTogetherSchema.safeParse({ ...moved, exhibitIds }).error?.issues[0]?.message;
    expect(asked([notebook])).toBe('Say where it was.');
    expect(asked([])).toBe('Say which exhibits were moved.');
    expect(asked([notebook, anId('stick')])).toBeUndefined();
  });

  it('asks for the number of a new seal, and notices one that differs', () => {
    const moved = (seal: 'resealed' | 'unbroken', sealNumber: string) =>
      held.when(aMovement({ seal, sealNumber })).refused;
    expect(moved('resealed', '')).toEqual(['exhibit/seal-number']);
    expect(moved('resealed', 'B 004417')).toEqual(['exhibit/seal-number']);
    expect(moved('resealed', 'B 004499')).toEqual([]);
    expect(moved('unbroken', 'B 004499')).toEqual(['exhibit/seal-differs']);
  });

  it('takes no file, nothing that is not there, and nothing before it was found', () => {
    const exhibitId = anId('recording');
    const withFile = held.and(aFileExhibit());
    expect(withFile.when(aMovement({ exhibitId })).refused).toContain('exhibit/is-a-file');
    expect(held.when(aMovement({ exhibitId })).refused).toContain('exhibit/not-known');
    expect(held.when(aMovement({ movedOn: day('2027-02-13') })).refused).toEqual([
      'date/out-of-order',
    ]);
  });

  it('has a thing that is signed out brought back, and keeps its case open meanwhile', () => {
    const out = held.and(aMovement());
    expect(exhibitDuties(out.state)).toMatchObject([
      { key: `exhibit/out/${notebook}`, dueOn: '2027-03-16', ownerId: anId(investigator.name) },
    ]);
    const named = held.and(aMovement({ expectedBackOn: day('2027-02-20') }));
    expect(exhibitDuties(named.state)[0]?.dueOn).toBe('2027-02-20');
    const closing = {
      ...{ type: 'case.closed/1', outcome: 'recorded-in-error', closedOn: day('2027-02-18') },
      reason: 'Opened twice.',
    };
    expect(out.when(closing).refused).toEqual(['case/exhibit-out']);
    expect(held.when(closing).refused).toEqual([]);
    // What becomes of a thing is entered in a closed case too.
    const closed = held.and(closing);
    expect(closed.when(aMovement()).refused).toEqual([]);
    expect(closed.when(anExhibit({ exhibitId: anId('late') })).refused).toContain('case/closed');
  });
});

describe('a file', () => {
  it('is registered with its file, and nothing else with one', () => {
    const { file, ...bare } = aFileExhibit();
    expect(held.when(bare).refused).toEqual(['exhibit/file-missing']);
    const thing = anExhibit({ exhibitId: anId('x'), reference: 'IHV/4', file });
    expect(held.when(thing).refused).toEqual(['exhibit/file-missing']);
  });

  it.each([
    [{ name: 'photo.jpg.exe', content: 'jpeg' }, true],
    [{ name: 'photo.jpg', content: 'program' }, true],
    [{ name: 'photo.jpg', content: 'jpeg' }, false],
  ] as const)('of %j is a program and stays out: %s', (file, isOut) => {
    expect(held.when(aFileExhibit({}, file)).refused).toEqual(
      isOut ? ['exhibit/is-a-program'] : [],
    );
    const allTheSame = 'It is the very tool that was used.';
    expect(held.when(aFileExhibit({}, { ...file, allTheSame })).refused).toEqual([]);
  });

  it('is noticed when its bytes are here already', () => {
    const again = { exhibitId: anId('again'), reference: 'IHV/3' };
    const twice = held.and(aFileExhibit());
    expect(twice.when(aFileExhibit(again)).refused).toEqual(['exhibit/same-bytes']);
    const allTheSame = 'Found on a second telephone.';
    expect(twice.when(aFileExhibit(again, { allTheSame })).refused).toEqual([]);
  });

  it('leaves only on purpose, and only while it is here', () => {
    const exhibitId = anId('recording');
    const withFile = held.and(aFileExhibit());
    expect(withFile.when(aSavingOut()).refused).toEqual([]);
    expect(held.when(aSavingOut({ exhibitId: notebook })).refused).toEqual(['exhibit/no-file']);
    const gone = withFile.and(aDisposal({ exhibitId, how: 'destroyed', to: '' }));
    expect(gone.when(aSavingOut()).refused).toEqual(['exhibit/no-file']);
    expect(withFile.when(aDisposal({ exhibitId })).refused).toEqual(['exhibit/file-is-destroyed']);
  });
});

describe('the search', () => {
  it('finds a case by what a label says, and the same bytes in another case', () => {
    const texts = searchTextOf(held.and(aFileExhibit()).state).map(({ text }) => text);
    expect(texts).toContain('NA/2027/7K4QM IHV/1 B 004417');
    const hash = aFileExhibit().file?.sealed.sha512.slice(0, hashSearched);
    expect(texts).toContain(`door camera.mp4 ${hash ?? ''}`);
  });
});

describe('disposal', () => {
  it('needs somebody else’s authority, says to whom, and ends the log', () => {
    expect(held.when(aDisposal({ to: '' })).refused).toEqual(['exhibit/to-nobody']);
    const authorisedBy = { personId: anId(investigator.name), name: 'x', rankOrGrade: '' };
    expect(held.when(aDisposal({ authorisedBy })).refused).toEqual(['exhibit/own-authority']);
    const gone = held.and(aDisposal());
    expect(exhibitNow(gone.state, notebook)?.standing).toBe('disposed');
    expect(gone.when(aMovement()).refused).toContain('exhibit/disposed');
    expect(gone.when(aDisposal()).refused).toContain('exhibit/disposed');
  });
});

describe('two colleagues who do not see each other', () => {
  const past = aDesk('ada').does(anOpening()).does(aReport()).does(anExhibit());
  const toCourt = aMovement({ to: 'Court 3', place: 'outside', movedAt: '11:00' });

  it('both stand in the log when they move one thing, and are asked where it is', () => {
    const ada = past.does(aMovement());
    const zoe = aDesk('zoe', past.acts).does(toCourt);
    const both = ada.meets(zoe);
    expect(both.state).toEqual(zoe.meets(ada).state);
    const now = exhibitNow(both.state, notebook);
    expect(now?.exhibit.movements.map(({ to }) => to).toSorted()).toEqual([
      'Court 3',
      'Interview room 2',
    ]);
    expect(now?.whereIs).toBe('Court 3');
    const [contest] = contestsOf(both.state);
    expect(contest?.key).toBe(`exhibit/${notebook}/whereabouts`);

    // A new entry over both settles it; nothing leaves the log.
    const found = both.does(aMovement({ movedAt: '12:00', to: 'Exhibit store', place: 'kept' }));
    expect(contestsOf(found.state)).toEqual([]);
    expect(exhibitNow(found.state, notebook)?.exhibit.movements).toHaveLength(3);

    // So does a choice: what was chosen against stays, marked.
    const chosen = both.does({
      ...{ type: 'contest.settled/1', contest: contest?.key, stands: ada.last() },
      ...{ over: [zoe.last()], reason: 'It never left the building.' },
    });
    expect(exhibitNow(chosen.state, notebook)?.whereIs).toBe('Interview room 2');
    expect(chosen.state.exhibit.setAside).toEqual([zoe.last()]);
    expect(exhibitNow(chosen.state, notebook)?.exhibit.movements).toHaveLength(2);
  });

  it('count a thing as there while one of them moved what the other disposed of', () => {
    const both = past.does(aDisposal()).meets(aDesk('zoe', past.acts).does(toCourt));
    expect(exhibitNow(both.state, notebook)?.standing).toBe('outside');
    expect(contestsOf(both.state)).toHaveLength(1);
    const gone = both.does(aDisposal({ to: 'The member, at the door' }));
    expect(exhibitNow(gone.state, notebook)?.standing).toBe('disposed');
  });

  it('who gave one reference twice are told to give one of them the next', () => {
    const again = anExhibit({ exhibitId: anId('knife'), reference: 'IHV/2' });
    const same = anExhibit({ exhibitId: anId('phone'), reference: 'IHV/2' });
    const both = past.does(again).meets(aDesk('zoe', past.acts).does(same));
    expect([...sharedReferences(both.state)]).toEqual(['IHV/2']);
    expect(exhibitDuties(both.state)).toMatchObject([{ settledBy: 'exhibit.corrected/1' }]);
    const put = both.does(aCorrection({ exhibitId: anId('phone'), reference: 'IHV/3' }));
    expect(exhibitDuties(put.state)).toEqual([]);
    expect(currentExhibits(put.state)).toHaveLength(3);
  });
});
