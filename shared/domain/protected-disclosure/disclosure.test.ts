import { describe, expect, it } from 'vitest';
import { contextOf, given } from '../../../test/builders/case-story.ts';
import { advice, aStop, aTriage } from '../../../test/builders/decisions.ts';
import {
  aRecorder,
  anAct,
  anId,
  authority,
  digitsOf,
  investigator,
} from '../../../test/builders/people.ts';
import { aReport, aSubject, day } from '../../../test/builders/report.ts';
import { memberId } from '../../kit/ids.ts';
import { caseEngine } from '../registry.ts';
import { isStopped, namedPeople } from './facts.ts';

// Everybody named here is invented.
const possible = aReport({
  protectedDisclosure: { answer: 'possible', concern: 'Names a supervisor.' },
});
const stopsOf = (state: ReturnType<typeof given>['state']) =>
  state.protectedDisclosure.stops.map(({ actId }) => actId);

describe('a report that legislation may protect', () => {
  it('stops at once when intake says it is possible, before the stop itself is recorded', () => {
    const story = given(possible);
    expect(isStopped(story.state)).toBe(true);
    expect(story.when(aTriage()).refused).toContain('disclosure/stopped');
    expect(story.duties.map(({ key, waitingFor }) => [key, waitingFor])).toEqual([
      ['case/unallocated', 'unit'],
      ['disclosure/record-stop', 'unit'],
    ]);
  });

  it('is recorded and stopped in one act', () => {
    const story = given([possible, aStop()]);
    expect(namedPeople(story.state.protectedDisclosure).map(({ name }) => name)).toEqual([
      investigator.name,
    ]);
    expect(story.duties.map(({ key, waitingFor }) => [key, waitingFor])).toContainEqual([
      'disclosure/legal-advice',
      'legal',
    ]);
    expect(story.duties.map(({ key }) => key)).not.toContain('triage/owed');
  });

  it('waits for a lawyer, and goes on when the lawyer says so', () => {
    const stopped = given(aReport(), aStop());
    expect(stopped.when(aTriage()).refused).toEqual(['disclosure/stopped']);
    expect(stopped.when(aTriage()).refusals[0]?.source).toMatchObject({
      kind: 'interpretation',
      of: 'W9',
    });
    const advised = stopped.and(advice('continue-as-association', stopsOf(stopped.state)));
    expect(isStopped(advised.state)).toBe(false);
    expect(advised.when(aTriage()).refused).toEqual([]);
  });

  it('stays stopped when the lawyer says so, and is then to be closed', () => {
    const stopped = given(aReport(), aStop());
    const advised = stopped.and(advice('remain-stopped', stopsOf(stopped.state)));
    expect(isStopped(advised.state)).toBe(true);
    expect(advised.duties.map(({ key }) => key)).toContain('disclosure/close');
    expect(advised.when(aTriage()).refused).toEqual(['disclosure/stopped']);
  });

  it('stays stopped by a stop the lawyer never saw, in whatever order the two arrive', () => {
    const stopped = given(aReport(), aStop());
    const lifted = advice('continue-as-association', stopsOf(stopped.state));
    const colleague = anAct(4, {}, 'another desk');
    const first = caseEngine.fold(
      caseEngine.fold(stopped.state, [lifted], anAct(4)),
      [aStop()],
      colleague,
    );
    const second = caseEngine.fold(
      caseEngine.fold(stopped.state, [aStop()], colleague),
      [lifted],
      anAct(4),
    );
    expect(isStopped(first)).toBe(true);
    expect(isStopped(second)).toBe(true);
  });

  it('is open to the people named for it only', () => {
    const other = aRecorder({ member: memberId.parse(digitsOf('Greta')), name: 'Greta Solberg' });
    const stopped = given(aReport(), aStop());
    const lifted = advice('remain-stopped', stopsOf(stopped.state));
    expect(stopped.when(lifted, { by: other }).refused).toEqual(['disclosure/not-named']);
    expect(stopped.when(lifted).refused).toEqual([]);
  });

  it('never names the subject, a stranger, or leaves out whoever stops it', () => {
    const name = (word: string) => ({ personId: anId(word), name: word });
    const self = name(investigator.name);
    const told = given(aReport({ subject: aSubject({ personId: anId(authority.name) }) }));
    expect(told.when(aStop({ namedPeople: [self, name(authority.name)] })).refused).toEqual([
      'disclosure/subject-named',
    ]);
    expect(told.when(aStop({ namedPeople: [self, name('A Stranger')] })).refused).toEqual([
      'disclosure/not-of-the-unit',
    ]);
    expect(given(aReport()).when(aStop({ namedPeople: [name(authority.name)] })).refused).toEqual([
      'disclosure/locked-out',
    ]);
  });

  it('takes advice only when stopped, and none of tomorrow', () => {
    expect(given(aReport()).when(advice('remain-stopped')).refused).toEqual([
      'disclosure/not-stopped',
    ]);
    const stopped = given(aReport(), aStop());
    const early = {
      ...advice('remain-stopped', stopsOf(stopped.state)),
      advisedOn: day('2027-02-19'),
    };
    expect(stopped.when(early).refused).toEqual(['date/in-the-future']);
  });

  it('still lets the record be kept: handed over, looked at, corrected, closed', () => {
    const stopped = given(aReport(), aStop());
    for (const event of [
      { type: 'case.opened-to-look/1', purpose: 'casework' },
      {
        type: 'case.closed/1',
        outcome: 'protected-disclosure',
        closedOn: day('2027-02-18'),
        reason: 'On advice.',
      },
    ])
      expect(caseEngine.check([event], contextOf(stopped.state)).ok).toBe(true);
  });
});
