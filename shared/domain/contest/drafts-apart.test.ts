import { describe, expect, it } from 'vitest';
import { aDesk, toldAs, type Desk } from '../../../test/builders/apart.ts';
import { anOpening } from '../../../test/builders/case-story.ts';
import { anAuthorisation, aPlan } from '../../../test/builders/conditions.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import type { LooseEvent } from '../enlist.ts';
import { inquiryOf } from '../inquiry/slice.ts';
import { newestVersion, planStanding } from '../risk-plan/plans.ts';
import { contestOf, contestsOf } from './contests-of.ts';

/** @file Two plans begun apart, one plan said anew apart, and a file that two people put into different inquiries. */

const past = toldAs('Imogen', [[anOpening()], [aReport()]]);
const settled = (desk: Desk, contest: string, stands: string): LooseEvent => ({
  type: 'contest.settled/1',
  contest,
  stands,
  over: (contestOf(desk.state, contest)?.versions ?? [])
    .map(({ actId }) => actId)
    .filter((actId) => actId !== stands),
  reason: 'It covers more.',
});
const joined = (name: string): LooseEvent => ({
  type: 'inquiry.joined/1',
  inquiryId: anId(name),
  name,
  joinedOn: day('2027-02-18'),
  reason: 'Both train there.',
});
const keys = ({ state }: Desk) => contestsOf(state).map(({ key }) => key);
const standings = ({ state }: Desk) =>
  Object.fromEntries(state.riskPlan.plans.map((plan) => [plan.planId, planStanding(plan)]));

describe('two risk management plans begun apart', () => {
  const [mine, theirs] = [anId('mine'), anId('theirs')];
  const here = aDesk('Imogen', past).does(aPlan({ planId: mine }));
  const there = aDesk('Farrah', past)
    .does(aPlan({ planId: theirs }))
    .does(anAuthorisation({ planId: theirs }));
  const begunThere = there.acts.at(-2)?.act.id ?? '';
  const both = here.meets(there);

  it('both stand, and somebody has to choose', () => {
    expect(keys(both)).toEqual(['risk-plan/begun']);
    expect(there.meets(here).state).toEqual(both.state);
    expect(standings(both)).toEqual({ [mine]: 'draft', [theirs]: 'live' });
  });

  it('leave the other on the list, set aside with all that came of it', () => {
    const chosen = both.does(settled(both, 'risk-plan/begun', here.last()));
    expect(keys(chosen)).toEqual([]);
    expect(standings(chosen)).toEqual({ [mine]: 'draft', [theirs]: 'set-aside' });
    expect(chosen.state.riskPlan.plans).toContainEqual(
      expect.objectContaining({
        planId: theirs,
        authorities: [expect.objectContaining({ version: 1 })],
        setAside: expect.objectContaining({ reason: 'It covers more.' }) as unknown,
      }),
    );
  });

  it('stand again where two choose differently apart', () => {
    const one = both.does(settled(both, 'risk-plan/begun', here.last()));
    const other = there.meets(here).does(settled(both, 'risk-plan/begun', begunThere));
    const again = one.meets(other);
    expect(other.meets(one).state).toEqual(again.state);
    expect(keys(again)).toEqual(['risk-plan/begun']);
    expect(standings(again)).toEqual({ [mine]: 'draft', [theirs]: 'live' });
  });

  it('are no contest where the second was begun by somebody who had seen the first', () => {
    const second = here.does(aPlan({ planId: theirs }));
    expect(keys(second)).toEqual([]);
  });
});

it('asks for a choice between two new versions of one plan, and lets the other go from the plan', () => {
  const begun = aDesk('Imogen', past).does(aPlan());
  const anew = (objectives: string) => aPlan({ version: 2, objectives, reason: 'A new threat.' });
  const here = begun.does(anew('She is safe at home.'));
  const there = aDesk('Farrah', begun.acts).does(anew('She is safe at work.'));
  const both = here.meets(there);
  const key = `risk-plan/${anId('plan')}/drafted`;
  expect(keys(both)).toEqual([key]);
  const chosen = both.does(settled(both, key, there.last()));
  const [plan] = chosen.state.riskPlan.plans;
  expect(keys(chosen)).toEqual([]);
  expect(plan && newestVersion(plan)?.objectives).toBe('She is safe at work.');
  expect(plan?.versions).toHaveLength(2);
  const other = there.meets(here).does(settled(both, key, here.last()));
  expect(keys(chosen.meets(other))).toEqual([key]);
  expect(chosen.meets(other).state).toEqual(other.meets(chosen).state);
});

it('asks which inquiry a file belongs to that two people put into different ones', () => {
  const here = aDesk('Imogen', past).does(joined('The gym'));
  const there = aDesk('Farrah', past).does(joined('The club'));
  const both = here.meets(there);
  expect(keys(both)).toEqual(['inquiry/joined']);
  expect(both.state.inquiry.memberships).toHaveLength(2);
  const chosen = both.does(settled(both, 'inquiry/joined', there.last()));
  expect(keys(chosen)).toEqual([]);
  expect(inquiryOf(chosen.state.inquiry)?.name).toBe('The club');
  const left = here.does({
    type: 'inquiry.left/1',
    inquiryId: anId('The gym'),
    leftOn: day('2027-02-18'),
    reason: 'It was another gym.',
  });
  expect(keys(left.does(joined('The club')))).toEqual([]);
});
