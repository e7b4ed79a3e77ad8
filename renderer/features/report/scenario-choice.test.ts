import { expect, test } from 'vitest';
import { scenariosOf, toggleScenario } from './scenario-choice.ts';

test('ticking adds a scenario, ticking again takes it away with its words', () => {
  const one = toggleScenario([], 'media');
  expect(one).toEqual([{ code: 'media', basis: '' }]);
  expect(toggleScenario([{ code: 'media', basis: 'A blog.' }], 'media')).toEqual([]);
});

test('a draft that holds something else holds no scenarios', () => {
  expect(scenariosOf(undefined)).toEqual([]);
  expect(scenariosOf([{ code: 'media' }, 'media', null])).toEqual([]);
});
