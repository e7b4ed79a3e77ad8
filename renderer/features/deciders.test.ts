import { describe, expect, it } from 'vitest';
import { aPolicy, given } from '../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../test/builders/decisions.ts';
import { headOfPsd } from '../../test/builders/outcome.ts';
import { anId, authority, investigator } from '../../test/builders/people.ts';
import { aReport } from '../../test/builders/report.ts';
import type { UnitPerson } from '../../shared/domain/noun.ts';
import { decidersOf } from './deciders.ts';

const { state } = given(aReport(), aTriage(), anAssessment());
const view = { state, policy: aPolicy() };
const me = {
  memberId: investigator.memberId ?? '',
  name: investigator.name,
  office: 'investigator',
};

const holding = (name: string, over: Partial<UnitPerson> = {}): UnitPerson => ({
  ...authority,
  personId: anId(name),
  name,
  collarNumber: '',
  ...over,
});
const namesOf = (people: readonly UnitPerson[]) => {
  const { may, mayNot } = decidersOf('decision.authority', view, people, me);
  return { may: may.map((person) => person.name), mayNot: mayNot.map((person) => person.name) };
};

describe('who may decide', () => {
  it('offers those who hold the office, and nobody else', () => {
    expect(namesOf([investigator, authority, headOfPsd])).toEqual({
      may: [authority.name],
      mayNot: [],
    });
  });

  it('says that whoever worked on the case may not, and why', () => {
    const assessor = holding(investigator.name);
    const { mayNot } = decidersOf('decision.authority', view, [assessor], me);
    expect(mayNot).toEqual([
      {
        name: `${authority.rankOrGrade} ${investigator.name}`,
        why: 'worked on this case, or records this',
      },
    ]);
  });

  it('says that the member may not', () => {
    expect(namesOf([holding('Ruth Calloway', { collarNumber: '8812' })])).toEqual({
      may: [],
      mayNot: [`${authority.rankOrGrade} Ruth Calloway`],
    });
  });

  it('offers nobody where the policy does not say whose decision it is', () => {
    const silent = { ...view, policy: aPolicy('leicestershire') };
    expect(decidersOf('decision.authority', silent, [authority], me).may).toEqual([]);
  });
});
