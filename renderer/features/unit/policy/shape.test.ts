import { describe, expect, it } from 'vitest';
import { policyKeyNames, policyKeys } from '../../../../shared/domain/policy/keys.ts';
import { profiles } from '../../../../shared/domain/policy/profiles.ts';
import { freshOf, shapeOf, withoutSources, type Shape } from './shape.ts';
import { startOf, valueSchema } from './value-schema.ts';

const asks = (shape: Shape): readonly string[] =>
  'parts' in shape ? [shape.ask, ...shape.parts.flatMap((part) => asks(part.shape))] : [shape.ask];

describe('the shape of a value', () => {
  it.each(policyKeyNames)('is one that a form can ask for: %s', (key) => {
    expect(asks(shapeOf(policyKeys[key].schema)).length).toBeGreaterThan(0);
  });

  it('names each part of a scenario but where it comes from', () => {
    const shape = shapeOf(policyKeys['definition.categories'].schema);
    expect('parts' in shape && shape.parts.map(({ name, shape: { ask } }) => [name, ask])).toEqual([
      ['code', 'words'],
      ['label', 'line'],
      ['wording', 'words'],
      ['alwaysNotifiable', 'yes-no'],
      ['needsReason', 'yes-no'],
      ['raises', 'some-of'],
      ['effectiveFrom', 'date'],
      ['suspendedFrom', 'date'],
    ]);
  });

  it('gives a new thing of a list a code of its own', () => {
    const shape = shapeOf(policyKeys['conditions.catalogue'].schema);
    expect(freshOf(shape, () => 'unit-1')).toEqual([]);
  });

  it.each(profiles.map((profile) => [profile.title, profile] as const))(
    'fits every value of %s without the sources of its items',
    (_title, profile) => {
      for (const key of policyKeyNames) {
        const { value } = profile.values[key];
        if (value === undefined) continue;
        expect(policyKeys[key].schema.safeParse(withoutSources(value)).success, key).toBe(true);
      }
    },
  );
});

describe('who decides, and a meeting, in the unit’s own words', () => {
  it('are asked for with whoever acts in an absence, which may be nobody', () => {
    const shape = shapeOf(policyKeys['appeal.authority'].schema);
    expect('parts' in shape && shape.parts.map((part) => [part.name, part.isOptional])).toEqual([
      ['title', false],
      ['offices', false],
      ['onlyInAbsence', true],
    ]);
  });

  it('can be typed from nothing: no value has to be taken over from another force', () => {
    const typed = {
      ...(startOf('appeal.hearing') as object),
      name: 'appeal meeting',
      chair: {
        title: 'Deputy Chief Constable',
        offices: ['deputy-chief-constable'],
        onlyInAbsence: [],
      },
      attendees: ['the member’s head of department'],
    };
    expect(valueSchema('appeal.hearing').safeParse(typed).success).toBe(true);
    expect(valueSchema('appeal.hearing').safeParse(startOf('appeal.hearing')).success).toBe(false);
  });
});
