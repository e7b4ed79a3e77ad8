import { describe, expect, it } from 'vitest';
import { identifiedAs, identifiersOf } from './identifiers.ts';
import type { Mention } from './mention.ts';

/** @file Numbers of somebody with what they are. Everybody is invented. */

const mention = (over: Partial<Mention>): Mention => ({
  ...{ key: 'case:1:associate:2', kind: 'person', role: 'associate', names: ['Ruth Calloway'] },
  ...{ in: { kind: 'case', stream: '1' }, birthDate: '', numbers: [], addresses: [] },
  ...over,
});

describe('numbers, vehicles and handles of somebody', () => {
  it('are what the fields are that hold them, each once, and nothing where nothing is filled in', () => {
    const fields = identifiedAs(
      ['telephone', '07700 900123', ' '],
      ['vehicle', 'AB12 CDE'],
      ['handle', '07700 900123', '@dino'],
    );
    expect(fields.numbers).toEqual(['07700 900123', 'AB12 CDE', '@dino']);
    expect(identifiersOf([mention(fields)])).toEqual([
      { kind: 'telephone', value: '07700 900123' },
      { kind: 'vehicle', value: 'AB12 CDE' },
      { kind: 'handle', value: '@dino' },
    ]);
  });

  it('of a register are company numbers of companies and collar numbers of the force; what nobody says is a number', () => {
    const told = [
      mention({ role: 'donor', numbers: ['07700 900123'] }),
      mention({ role: 'recipient', numbers: ['2207'] }),
      mention({ role: 'supplier', kind: 'organisation', numbers: ['05999127'] }),
    ];
    expect(identifiersOf(told).map(({ kind }) => kind)).toEqual([
      ...['number', 'collar-number', 'company-number'],
    ]);
    const known = mention(identifiedAs(['telephone', '07700 900123']));
    expect(identifiersOf([...told, known])[0]?.kind).toBe('telephone');
  });
});
