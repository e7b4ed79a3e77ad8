import { describe, expect, it } from 'vitest';
import { letOthers, somebodyAsked } from './let-others.ts';

/** A message on its way, as the page and the shell send them. */
function sent(order: string[], name: string): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    order.push(name);
    port1.close();
  };
  port2.postMessage(undefined);
}

describe('a turn for others', () => {
  it('comes behind every message that waited already', async () => {
    const order: string[] = [];
    for (const name of ['first', 'second', 'third']) sent(order, name);
    await letOthers();
    order.push('long work');
    expect(order).toEqual(['first', 'second', 'third', 'long work']);
  });

  it('keeps no timer waiting for the end of long work', async () => {
    const heard: string[] = [];
    setTimeout(() => heard.push('timer'), 5);
    while (heard.length === 0) await letOthers();
    expect(heard).toEqual(['timer']);
  });

  it('lets what an answer asks for next come between two turns', async () => {
    const order: string[] = [];
    const asked = (async () => {
      for (const hop of ['asked', 'read', 'answered']) {
        await letOthers();
        order.push(hop);
      }
    })();
    for (let turn = 0; turn < 4; turn += 1) await letOthers();
    order.push('long work');
    await asked;
    expect(order).toEqual(['asked', 'read', 'answered', 'long work']);
  });

  it('is a pause for a while after somebody asked: what is due in a moment comes first', async () => {
    somebodyAsked();
    const early: boolean[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      let isThere = false;
      setTimeout(() => (isThere = true), 1);
      await letOthers();
      early.push(isThere);
    }
    expect(early).toEqual(early.map(() => true));
  });
});
