import { expect, test } from 'vitest';
import { err, ok } from '../../../shared/kit/result.ts';
import { purgeDraft } from './purge-draft.ts';

const noWait = () => Promise.resolve();

/** A vault whose form, closing late, keeps its draft again so many times. */
function vaultWithLateSaves(late: number) {
  let saves = late;
  let draft: unknown = 'typed';
  return {
    asked: [] as string[],
    ask(this: { asked: string[] }, call: string) {
      this.asked.push(call);
      if (call === 'discardDraft') {
        draft = saves > 0 ? 'typed late' : undefined;
        saves -= 1;
        return Promise.resolve(ok({}));
      }
      return Promise.resolve(ok({ draft: draft === undefined ? undefined : { value: draft } }));
    },
  };
}

test('a purge is done only when the draft reads back as gone', async () => {
  const vault = vaultWithLateSaves(0);
  expect(await purgeDraft(vault as never, 'key', noWait)).toBe(true);
  expect(vault.asked).toEqual(['discardDraft', 'loadDraft']);
});

test('what a closing form still handed over is deleted too', async () => {
  expect(await purgeDraft(vaultWithLateSaves(1) as never, 'key', noWait)).toBe(true);
});

test('a draft that stays is said to be there', async () => {
  expect(await purgeDraft(vaultWithLateSaves(99) as never, 'key', noWait)).toBe(false);
  const deaf = { ask: () => Promise.resolve(err({ fault: { kind: 'disk/io' } })) };
  expect(await purgeDraft(deaf as never, 'key', noWait)).toBe(false);
});
