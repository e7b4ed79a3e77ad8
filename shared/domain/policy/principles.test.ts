import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { someReport } from '../../../test/builders/report.ts';
import { guardedParts } from '../letter-template/guarded.ts';
import { reportPrompts } from '../report/prompts.ts';
import { reportEvents, type Report } from '../report/events.ts';
import { notKeepingConditions, principlesOfAReport } from './principles.ts';
import { policySource, policyValue } from './resolve.ts';

const westMidlands = aPolicy('west-midlands');
const leicestershire = aPolicy('leicestershire');
const hampshire = aPolicy('hampshire');
const prompt = (changes: Partial<Report>, key: string) =>
  reportPrompts({ ...someReport(), ...changes }, { policy: westMidlands }).find(
    (asked) => asked.key === key,
  )?.source;

describe('the principles', () => {
  it('are shown before a report is recorded: it harms nobody and manages a risk (W1, W16)', () => {
    expect(principlesOfAReport.map(({ source }) => source({ policy: westMidlands }))).toMatchObject(
      [
        { kind: 'clause', ref: 'W1' },
        { kind: 'clause', ref: 'W16' },
      ],
    );
    expect(principlesOfAReport.map(({ source }) => source({ policy: hampshire }).kind)).toEqual([
      'house',
      'house',
    ]);
  });

  it('say what not keeping a condition may be, beside the conditions (W42)', () => {
    expect(notKeepingConditions.source({ policy: westMidlands })).toMatchObject({ ref: 'W42' });
    expect(notKeepingConditions.says).toContain('may breach the Standards');
  });
});

describe('what a report is asked on the way', () => {
  it('never treats somebody who did not know as having failed to report (W6)', () => {
    const unaware = { ...someReport().awareness, state: 'unaware' as const };
    expect(prompt({ awareness: unaware }, 'report/subject-unaware')).toMatchObject({ ref: 'W6' });
  });

  it('asks whether the line manager or duty supervisor was told (W11)', () => {
    const { toldManagerOn: _told, ...dates } = someReport().dates;
    expect(prompt({ dates }, 'report/manager-not-told')).toMatchObject({ ref: 'W11' });
  });

  it('asks what was done at once about an immediate risk (W12)', () => {
    const immediateRisk = {
      ...someReport().immediateRisk,
      present: 'yes' as const,
      actionTaken: '',
    };
    expect(prompt({ immediateRisk }, 'report/risk-without-action')).toMatchObject({ ref: 'W12' });
  });

  it('may come from the vetting department, or be found by it (PD12)', () => {
    const shape = reportEvents['report.recorded/1'].shape.route;
    expect(shape.safeParse({ ...someReport().route, origin: 'vetting' }).success).toBe(true);
  });
});

describe('what the profiles say of the way', () => {
  it('to PSD with the report, after the line manager (W13)', () => {
    expect(policyValue(westMidlands, 'terminology.report')).toBe('Notifiable Association Report');
    expect(policySource(westMidlands, 'terminology.report')).toMatchObject({ ref: 'W13' });
    expect(policyValue(westMidlands, 'intake.route')).toContain('to PSD');
  });

  it('a risk may bring a formal interview; no other source says so (W20)', () => {
    expect(policyValue(westMidlands, 'interview.formalOnRisk')).toBe('may');
    expect(policyValue(leicestershire, 'interview.formalOnRisk')).toBeUndefined();
  });

  it('a failure to report may be referred, and need not be (W41)', () => {
    expect(policyValue(westMidlands, 'breach.failureToReport')).toBe('may');
    expect(policySource(westMidlands, 'breach.failureToReport')).toMatchObject({ ref: 'W41' });
  });

  it('who the police friend is, and that an appeal has one (W37, W51)', () => {
    expect(policyValue(westMidlands, 'definition.policeFriend')).toBe(
      'Staff Union, Police Federation or Staff Network representative',
    );
    expect(
      guardedParts('appeal-acknowledgement').find(({ part }) => part === 'police-friend')?.source,
    ).toMatchObject({ ref: 'W37' });
  });

  it('online or in confidence to the unit at Leicestershire, shared with vetting (PD11, PD13)', () => {
    expect(policyValue(leicestershire, 'intake.route')).toContain('Intranet');
    expect(policySource(leicestershire, 'vetting.reviewer')).toMatchObject({ of: 'PD13' });
  });

  it('to the unit, with a supervisor’s advice, and a plan when appropriate, at Hampshire (Ha2, Ha3, Ha4)', () => {
    expect(policySource(hampshire, 'intake.route')).toMatchObject({ ref: 'Ha2' });
    expect(policySource(hampshire, 'decision.adviceNeedsAuthority')).toMatchObject({ of: 'Ha3' });
    expect(policyValue(hampshire, 'plan.onHighRisk')).toBe('may');
    expect(policySource(hampshire, 'plan.onHighRisk')).toMatchObject({ ref: 'Ha4' });
  });
});
