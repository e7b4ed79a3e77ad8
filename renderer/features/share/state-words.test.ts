import { describe, expect, it } from 'vitest';
import { shareState } from '../../../shared/contract/share.ts';
import { furtherWords, stateWords } from './state-words.ts';

/** Every state that the contract knows, from its schema: one that is added there is asked for here. */
const [none, reached] = shareState.options;
const states = [none.shape.state.value, ...reached.shape.state.options];
/** Where nothing is wrong there is nothing to do. */
const isWell = (state: string): boolean => state === 'connected';

describe('how a share is', () => {
  it('has words for every state, and says what is safe or what it means', () => {
    expect(states.toSorted()).toEqual(Object.keys(stateWords).toSorted());
    expect(states.toSorted()).toEqual(Object.keys(furtherWords).toSorted());
    for (const words of [stateWords, furtherWords])
      for (const state of states) {
        expect(words[state].badge).toMatch(/^[A-Z]/);
        expect(words[state].says).toMatch(/^[A-Z].*\.$/);
      }
  });

  it('has a way out of every state in which it does not go', () => {
    for (const state of states) {
      if (isWell(state)) expect(stateWords[state].todo).toBe('');
      else expect(stateWords[state].todo).toMatch(/^[A-Z].*\.$/);
      // Without a further copy nothing is wrong, and the card offers to choose one.
      if (!isWell(state) && state !== 'not-chosen')
        expect(furtherWords[state].todo).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('is told apart: no two states say the same or ask for the same', () => {
    for (const words of [stateWords, furtherWords]) {
      const says = states.map((state) => words[state].says);
      expect(new Set(says).size).toBe(says.length);
      const todos = states.flatMap((state) => words[state].todo || []);
      expect(new Set(todos).size).toBe(todos.length);
    }
  });

  it('never asks anybody to remove a file from it', () => {
    for (const words of [stateWords, furtherWords])
      for (const state of states)
        expect(words[state].todo.replaceAll('Remove nothing', '')).not.toMatch(
          /\b(delete|remove)/i,
        );
  });

  it('says of every share that takes nothing that everything is saved here', () => {
    for (const state of ['lost', 'read-only', 'not-permitted', 'full'] as const)
      expect(stateWords[state].says).toMatch(/everything is saved on this workstation/i);
  });
});
