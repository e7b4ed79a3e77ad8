import { describe, expect, test } from 'vitest';
import { createLine } from './line.ts';
import { sideBySide } from './side-by-side.ts';

/** A task that is under way until it is let go. */
function held() {
  let letGo = (): void => undefined;
  const under = new Promise<void>((resolve) => (letGo = resolve));
  return { under, letGo };
}
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('files that go side by side', () => {
  test('are two at a time, begun in their order, and waited for', async () => {
    const tasks = [held(), held(), held()];
    const begun: number[] = [];
    const all = sideBySide([0, 1, 2], async (nth) => {
      begun.push(nth);
      await tasks[nth]?.under;
      return true;
    });
    await aMoment();
    expect(begun).toEqual([0, 1]);
    tasks[1]?.letGo();
    await aMoment();
    expect(begun).toEqual([0, 1, 2]);
    tasks[0]?.letGo();
    tasks[2]?.letGo();
    await all;
  });

  test('end after one that says so or throws, when what was begun has ended', async () => {
    const begun: number[] = [];
    await sideBySide([0, 1, 2, 3], (nth) => {
      begun.push(nth);
      return Promise.resolve(nth !== 0);
    });
    expect(begun).toEqual([0, 1]);
    const other = held();
    let otherEnded = false;
    const failing = sideBySide([0, 1, 2], async (nth) => {
      if (nth === 0) throw new Error('the disk is gone');
      await other.under;
      otherEnded = true;
      return true;
    });
    setTimeout(other.letGo, 5);
    await expect(failing).rejects.toThrow('the disk is gone');
    expect(otherEnded).toBe(true);
  });
});

describe('a line of questions', () => {
  test('lets so many be under way, whatever hangs or fails', async () => {
    const line = createLine(2);
    const hangs = held();
    const asked: string[] = [];
    const ask = (what: string, until = Promise.resolve()): Promise<void> =>
      line(async () => {
        asked.push(what);
        await until;
      });
    void ask('hangs', hangs.under);
    const fails = line(() => Promise.reject(new Error('no')));
    const [third, fourth] = [ask('third'), ask('fourth')];
    await expect(fails).rejects.toThrow('no');
    await Promise.all([third, fourth]);
    expect(asked).toEqual(['hangs', 'third', 'fourth']);
    const second = held();
    void ask('hangs too', second.under);
    const waits = ask('waits');
    await aMoment();
    expect(asked).not.toContain('waits');
    second.letGo();
    await waits;
  });
});
