import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appealEvents } from '../../../shared/domain/appeal/events.ts';
import { breachEvents } from '../../../shared/domain/breach/events.ts';
import { caseEvents } from '../../../shared/domain/case/events.ts';
import { changeReportEvents } from '../../../shared/domain/change-report/events.ts';
import { characteristicsEvents } from '../../../shared/domain/characteristics/events.ts';
import { clarificationEvents } from '../../../shared/domain/clarification/events.ts';
import { departureEvents } from '../../../shared/domain/departure/events.ts';
import { determinationEvents } from '../../../shared/domain/determination/events.ts';
import { inquiryEvents } from '../../../shared/domain/inquiry/events.ts';
import { investigationPlanEvents } from '../../../shared/domain/investigation-plan/events.ts';
import { letterEvents } from '../../../shared/domain/letter/events.ts';
import { mitigationEvents } from '../../../shared/domain/mitigation/events.ts';
import { disclosureEvents } from '../../../shared/domain/protected-disclosure/events.ts';
import { reportEvents } from '../../../shared/domain/report/events.ts';
import { reporterEvents } from '../../../shared/domain/reporter/events.ts';
import { reporterSupportEvents } from '../../../shared/domain/reporter-support/events.ts';
import { representationEvents } from '../../../shared/domain/representation/events.ts';
import { reviewEvents } from '../../../shared/domain/review/events.ts';
import { riskEvents } from '../../../shared/domain/risk/events.ts';
import { riskPlanEvents } from '../../../shared/domain/risk-plan/events.ts';
import { serviceEvents } from '../../../shared/domain/service/events.ts';
import { taskEvents } from '../../../shared/domain/task/events.ts';
import { triageEvents } from '../../../shared/domain/triage/events.ts';
import { yearlyUpdateEvents } from '../../../shared/domain/yearly-update/events.ts';
import { turnOf } from '../../../shared/domain/contest/turns.ts';
import { fieldLabel, isForTheMachine } from './field-labels.ts';
import { valueRows } from './value-rows.ts';

/** What sets a field that keeps every version (docs/formats/fold.md 4). */
const setsAField = new Set([
  'report.recorded/1',
  'triage.decided/1',
  'risk.assessed/1',
  'investigation-plan.written/1',
  'characteristics.recorded/1',
  'reporter.identified/1',
  'reporter-support.planned/1',
  'disclosure.people-named/1',
  'receipt.recorded/1',
  'receipt.corrected/1',
]);
const schemas: Readonly<Record<string, z.ZodType>> = {
  ...appealEvents,
  ...breachEvents,
  ...caseEvents,
  ...changeReportEvents,
  ...characteristicsEvents,
  ...clarificationEvents,
  ...departureEvents,
  ...determinationEvents,
  ...inquiryEvents,
  ...investigationPlanEvents,
  ...letterEvents,
  ...mitigationEvents,
  ...disclosureEvents,
  ...reportEvents,
  ...reporterEvents,
  ...reporterSupportEvents,
  ...representationEvents,
  ...reviewEvents,
  ...riskEvents,
  ...riskPlanEvents,
  ...serviceEvents,
  ...taskEvents,
  ...triageEvents,
  ...yearlyUpdateEvents,
};
const contestable = Object.entries(schemas).filter(
  ([type]) => setsAField.has(type) || turnOf({ type }) !== undefined,
);

describe('a value in words', () => {
  it('leaves out random numbers and says the rest plainly', () => {
    expect(
      valueRows(
        {
          taskId: 'a'.repeat(32),
          confirmedGrade: 'High',
          outcome: 'no-risk',
          on: '2027-02-18',
          agreed: true,
          steps: ['One', 'Two'],
          note: '',
        },
        'appeal',
      ),
    ).toEqual([
      { label: 'Grade that is confirmed', says: 'High' },
      { label: 'How the appeal ended', says: 'No risk' },
      { label: 'Day', says: '18 February 2027' },
      { label: 'Agreed', says: 'Yes' },
      { label: 'Steps', says: 'One\nTwo' },
      { label: 'Note', says: 'Nothing' },
    ]);
  });

  it('says a day as people remember it, and leaves out what stands there for the machine', () => {
    const value = {
      began: { precision: 'month', value: '2021-03' },
      rulePack: { id: 'x', version: 1 },
      colourOfLaterBuilds: 'Blue',
    };
    expect(valueRows(value, 'report')).toEqual([
      { label: 'When the association began', says: 'in March 2021' },
      { label: 'Colour of later builds', says: 'Blue' },
    ]);
  });

  it('has its own name for every field of everything that two people can record apart', () => {
    const unnamed = contestable.flatMap(([type, schema]) => {
      const noun = type.split('.')[0] ?? '';
      const fields = fieldsIn(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
      return fields
        .filter((field) => !isForTheMachine(field) && !/^id$|Ids?$/.test(field))
        .filter((field) => fieldLabel(noun, field) === undefined)
        .map((field) => `${type} ${field}`);
    });
    expect(unnamed).toEqual([]);
    expect(contestable.length).toBeGreaterThan(45);
  });
});

/** Every name of a member, wherever it stands; those of remembered days are said as a day. */
const fieldsIn = (schema: unknown): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(fieldsIn);
  return Object.entries(schema).flatMap(([key, inner]: [string, unknown]) => {
    if (key !== 'properties' || typeof inner !== 'object' || inner === null) return fieldsIn(inner);
    const members = Object.entries(inner);
    if (members.some(([name]) => name === 'precision')) return [];
    return members
      .filter(([name]) => !isForTheMachine(name))
      .flatMap(([name, of]) => [name, ...fieldsIn(of)]);
  });
};
