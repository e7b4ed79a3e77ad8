import { expect, it } from 'vitest';
import { westMidlands2023 } from './profiles/west-midlands-2023.ts';
import { governingTrigger } from './vetting-duty.ts';
import { vettingLevel, type VettingLevel } from './values.ts';

const triggers = westMidlands2023.values['vetting.triggers'].value ?? [];

it.each<[VettingLevel[], string]>([
  [['mv'], 'must'],
  [['rv', 'mv'], 'must'],
  [['unknown', 'dv'], 'must'],
  [['rv'], 'may'],
  [['nppv2'], 'may'],
  [['rv', 'unknown'], 'obtain-level'],
  [[], 'obtain-level'],
])('for levels %j the vetting review is “%s”', (held, duty) => {
  expect(governingTrigger(triggers, held)?.duty).toBe(duty);
});

it('has an answer for every level, and none where the policy names none', () => {
  expect(
    vettingLevel.options.every((level) => governingTrigger(triggers, [level]) !== undefined),
  ).toBe(true);
  expect(governingTrigger([], ['mv'])).toBeUndefined();
});
