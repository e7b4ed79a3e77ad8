import { describe, expect, it } from 'vitest';
import { aDesk, toldAs, type Desk } from '../../../test/builders/apart.ts';
import { anOpening, contextOf } from '../../../test/builders/case-story.ts';
import { aDetermination } from '../../../test/builders/outcome.ts';
import { aUnit, anId, authority, investigator } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { everybodys } from '../duty.ts';
import type { LooseEvent } from '../enlist.ts';
import { caseEngine } from '../registry.ts';
import { standingDetermination } from '../determination/standing.ts';
import { contestsOf } from './contests-of.ts';

const past = toldAs('Imogen', [[anOpening()], [aReport()]]);
const closed: LooseEvent = {
  type: 'case.closed/1',
  outcome: 'no-risk',
  closedOn: day('2027-02-18'),
  reason: 'Nothing was found.',
};
const reopened: LooseEvent = { type: 'case.reopened/1', reason: 'A call came in.' };
const given = (toName: string): LooseEvent => ({
  type: 'case.allocated/1',
  to: anId(toName),
  toName,
  reason: '',
});
const task: LooseEvent = {
  type: 'task.set/1',
  taskId: anId('task'),
  text: 'Ask the gym.',
  owner: { name: 'Farrah' },
  priority: 'normal',
};
const account = (value: string, over: readonly string[]): LooseEvent => ({
  type: 'report.amended/1',
  change: { part: 'account', value },
  over,
  reason: 'Said more fully.',
});
const choose = (desk: Desk, key: string, stands: string): LooseEvent => ({
  type: 'contest.settled/1',
  contest: key,
  stands,
  over: (contestsOf(desk.state).find((one) => one.key === key)?.versions ?? [])
    .map(({ actId }) => actId)
    .filter((actId) => actId !== stands),
  reason: 'As agreed by telephone.',
});

/** Two who meet see the same. */
function met(one: Desk, other: Desk): readonly [Desk, Desk] {
  const both = [one.meets(other), other.meets(one)] as const;
  expect(both[0].state).toEqual(both[1].state);
  return both;
}
const isContest = ({ key }: { readonly key: string }): boolean => key.startsWith('contest/');
const keysOf = (desk: Desk): readonly string[] => contestsOf(desk.state).map(({ key }) => key);
const shownOf = (desk: Desk, key: string): string | undefined =>
  contestsOf(desk.state)
    .find((one) => one.key === key)
    ?.versions.find(({ isProvisional }) => isProvisional)?.actId;

describe('a field that two people changed apart', () => {
  const start = past[1]?.act.id ?? '';
  const here = aDesk('Imogen', past).does(account('They met in June.', [start]));
  const there = aDesk('Farrah', past).does(account('They met in July.', [start]));
  const [both, other] = met(here, there);

  it('keeps both versions, and what both started from', () => {
    const [contest] = contestsOf(both.state);
    expect(contest).toMatchObject({ kind: 'field', key: 'report/account', from: { value: '' } });
    expect(contest?.versions.map(({ by }) => by).toSorted()).toEqual(['Farrah', 'Imogen']);
    expect(contestsOf(other.state)).toEqual(contestsOf(both.state));
  });

  it('is one duty, and none any more once a person chose; the one set aside stays on record', () => {
    const owed = caseEngine.duties(both.state, contextOf(both.state));
    expect(owed.filter(({ key }) => key === 'contest/report/account')).toHaveLength(1);
    const [, seen] = met(both.does(choose(both, 'report/account', there.last())), other);
    expect(contestsOf(seen.state)).toEqual([]);
    expect(seen.state.report.fields.account.map(({ value }) => value)).toEqual([
      'They met in July.',
    ]);
    expect(JSON.stringify(seen.state.contest.settled)).toContain('They met in June.');
  });

  it('is settled by a new value over both', () => {
    const merged = both.does(account('They met in June or July.', [here.last(), there.last()]));
    expect(contestsOf(merged.state)).toEqual([]);
  });

  it('stays contested where two chose differently without having seen each other', () => {
    const [again] = met(
      both.does(choose(both, 'report/account', here.last())),
      other.does(choose(other, 'report/account', there.last())),
    );
    expect(contestsOf(again.state)[0]?.versions).toHaveLength(2);
    const done = again.does(choose(again, 'report/account', here.last()));
    expect(done.state.report.fields.account.map(({ actId }) => actId)).toEqual([here.last()]);
  });

  it('is no contest where both said the same, nor between two changes on one workstation', () => {
    const same = aDesk('Farrah', past).does(account('They met in June.', [start]));
    expect(keysOf(here.meets(same))).toEqual([]);
    expect(keysOf(here.does(account('In May.', [here.last()])))).toEqual([]);
  });

  it('is between two colleagues, and owed by everybody who sees the case', () => {
    const [owed] = caseEngine.duties(both.state, contextOf(both.state)).filter(isContest);
    expect(owed).toMatchObject({
      says: 'Two colleagues changed this without seeing each other',
      ownerId: everybodys,
    });
  });

  it('takes a third version that comes in after the choice as new', () => {
    const third = aDesk('Gwen', past).does(account('They met in August.', [start]));
    const chosen = both.does(choose(both, 'report/account', here.last()));
    expect(contestsOf(chosen.meets(third).state)[0]?.versions.map(({ by }) => by)).toEqual(
      expect.arrayContaining(['Gwen', 'Imogen']),
    );
  });
});

describe('what one person recorded at two of their workstations before these met', () => {
  const start = past[1]?.act.id ?? '';
  const desk = aDesk('Imogen', past).does(account('They met in June.', [start]));
  const laptop = aDesk('Laptop of Imogen', past, 'Imogen').does(
    account('They met in July.', [start]),
  );
  const [both] = met(desk, laptop);
  const unit = aUnit([{ ...investigator, name: 'Imogen' }, authority]);
  const owedIn = ({ state }: Desk, setting = { unit }) =>
    caseEngine.duties(state, contextOf(state, setting)).filter(isContest);

  it('stands in both versions, for nobody remembers every word they typed elsewhere', () => {
    expect(keysOf(both)).toEqual(['report/account']);
    expect(both.state.report.fields.account.map(({ value }) => value).toSorted()).toEqual([
      'They met in July.',
      'They met in June.',
    ]);
  });

  it('is theirs alone to choose from, and never told as a quarrel of two colleagues', () => {
    expect(owedIn(both)).toMatchObject([
      {
        says: 'Imogen recorded this at two workstations that had not met',
        ownerId: investigator.personId,
      },
    ]);
  });

  it('falls to everybody who sees the case where they do not serve any more', () => {
    const left = aUnit([{ ...investigator, endedOn: day('2027-02-19') }, authority]);
    expect(owedIn(both, { unit: left })).toMatchObject([{ ownerId: everybodys }]);
  });

  it('is between colleagues as soon as one of them left another version', () => {
    const farrah = aDesk('Farrah', past).does(account('They met in August.', [start]));
    expect(owedIn(both.meets(farrah))).toMatchObject([
      { says: 'Two colleagues changed this without seeing each other', ownerId: everybodys },
    ]);
  });

  it('is told of turns alike, and of what was set aside and stands again', () => {
    const [turned] = met(desk.does(given('Farrah')), laptop.does(given('Gwen')));
    expect(owedIn(turned).map(({ says, key }) => [key, says])).toContainEqual([
      'contest/case/holder',
      'Imogen recorded this at two workstations that had not met',
    ]);
    const [again] = met(
      both.does(choose(both, 'report/account', desk.last())),
      laptop.meets(desk).does(choose(both, 'report/account', laptop.last())),
    );
    expect(owedIn(again)).toMatchObject([{ ownerId: investigator.personId }]);
  });

  it('is none where they recorded one thing after the other had come', () => {
    const later = laptop
      .meets(desk)
      .does(account('In June or July.', [desk.last(), laptop.last()]));
    expect(keysOf(later)).toEqual([]);
    expect(keysOf(desk.meets(laptop.meets(desk)).meets(later))).toEqual([]);
  });
});

describe('a case that one closes while another goes on', () => {
  const here = aDesk('Imogen', past).does(closed);
  const there = aDesk('Farrah', past).does(task);
  const [both] = met(here, there);

  it('counts as open, and says so', () => {
    expect(both.state.case.closed).toBeUndefined();
    expect(keysOf(both)).toEqual(['case/status']);
    expect(shownOf(both, 'case/status')).toBe(there.last());
    expect(both.state.task.tasks).toHaveLength(1);
  });

  it.each(['enquiry.ended/1', 'review.ended/1', 'task.given-on/1'])(
    'counts as open also where the other went on with %s, which ends something of its own',
    (type) => {
      const step: LooseEvent = { type, taskId: anId('task'), reviewId: anId('review') };
      const [one] = met(here, aDesk('Farrah', past).does(step));
      expect(one.state.case.closed).toBeUndefined();
      expect(keysOf(one)).toEqual(['case/status']);
    },
  );

  it('is closed once a person lets the closing stand, and open once they let it go on', () => {
    const shut = both.does(choose(both, 'case/status', here.last()));
    expect(shut.state.case.closed?.reason).toBe('Nothing was found.');
    const open = both.does(choose(both, 'case/status', there.last()));
    expect(open.state.case.closed).toBeUndefined();
    expect([...keysOf(shut), ...keysOf(open)]).toEqual([]);
  });

  it('is closed by closing it again, knowing', () => {
    const again = both.does({ ...closed, reason: 'Looked at again.' });
    expect(again.state.case.closed?.reason).toBe('Looked at again.');
    expect(keysOf(again)).toEqual([]);
  });

  it('does not mind that somebody looked', () => {
    const looked = aDesk('Farrah', past).does({
      type: 'case.opened-to-look/1',
      purpose: 'casework',
    });
    expect(here.meets(looked).state.case.closed?.reason).toBe(closed['reason']);
  });
});

describe('turns that were made apart', () => {
  it('of a closing again and a reopening, the case is open', () => {
    const begun = aDesk('Imogen', past).does(closed);
    const open = aDesk('Farrah').meets(begun).does(reopened);
    const shut = begun.does({ ...closed, reason: 'Closed again.' });
    const [both] = met(shut, open);
    expect(both.state.case.closed).toBeUndefined();
    expect(keysOf(both)).toEqual(['case/status']);
  });

  it('of two who were given the case, both show, and the one chosen has it', () => {
    const here = aDesk('Imogen', past).does(given('Farrah'));
    const there = aDesk('Gwen', past).does(given('Imogen'));
    const [both] = met(here, there);
    expect(keysOf(both)).toEqual(['case/holder']);
    for (const one of [here, there]) {
      const chosen = both.does(choose(both, 'case/holder', one.last()));
      expect(chosen.state.case.allocatedTo).toEqual(one.state.case.allocatedTo);
    }
  });

  it('of two determinations the stricter counts until one is chosen, and both stay on the list', () => {
    const here = aDesk('Imogen', past).does(
      aDetermination({ outcome: 'no-risk', findsRisk: false, conditions: [] }),
    );
    const there = aDesk('Farrah', past).does(
      aDetermination({ determinationId: anId('another determination') }),
    );
    const [both, other] = met(here, there);
    expect(standingDetermination(both.state)?.outcome).toBe('conditions-imposed');
    const chosen = both.does(choose(both, 'determination', here.last()));
    expect(standingDetermination(chosen.state)?.outcome).toBe('no-risk');
    expect(chosen.state.determination.made).toHaveLength(2);
    const [apart] = met(chosen, other.does(choose(other, 'determination', there.last())));
    expect(standingDetermination(apart.state)?.outcome).toBe('conditions-imposed');
    expect(keysOf(apart)).toEqual(['determination']);
  });
});

describe('choosing', () => {
  const here = aDesk('Imogen', past).does(closed);
  const both = here.meets(aDesk('Farrah', past).does(task));
  const refused = (event: LooseEvent): readonly string[] => {
    const checked = caseEngine.check([event], contextOf(both.state));
    return checked.ok ? [] : noted(checked.error).map(({ rule }) => rule);
  };

  it('is refused over what the chooser has not before them', () => {
    const choice = choose(both, 'case/status', here.last());
    expect(refused(choice)).toEqual([]);
    expect(refused({ ...choice, over: ['0'.repeat(32) + '-7'] })).toEqual([
      'nothingIsSettledUnseen',
    ]);
  });

  it('is refused where nothing is contested', () => {
    expect(refused({ ...choose(both, 'case/status', here.last()), contest: 'risk' })).toEqual([
      'onlyWhatIsContestedIsSettled',
    ]);
  });
});
