import type { Page } from '@playwright/test';
import type {
  VaultAnswers,
  VaultCall,
  VaultRequest,
  VaultResult,
} from '../../../shared/contract/vault.ts';

/** @file What the page makes of answers that the vault gives once in years: they are given in its place, and the rest is asked as ever. */

/** What is answered instead, by call. */
export type Instead = { readonly [C in VaultCall]?: VaultResult<C> };

/** How the vault answers where the disk of its database does not. */
export const notRead = { ok: false, error: { fault: { kind: 'disk/not-read' } } } as const;

type Altered = typeof globalThis & {
  insteadOf?: Readonly<Record<string, unknown>>;
  askedInstead?: string[];
  vaultWorker?: Worker;
};

type Question = { readonly id: number; readonly call: string };
type Post = (this: Worker, ...said: readonly unknown[]) => void;

/** From now on these calls are answered so; each time anew, and none where none is named. */
export const answerInstead = (page: Page, instead: Instead): Promise<void> =>
  page.evaluate((given) => {
    const here = globalThis as Altered;
    const isNew = here.insteadOf === undefined;
    here.insteadOf = given;
    if (!isNew) return;
    const asked: string[] = [];
    here.askedInstead = asked;
    const post = Reflect.get(Worker.prototype, 'postMessage') as Post;
    Worker.prototype.postMessage = function (this: Worker, ...said: readonly unknown[]) {
      here.vaultWorker = this;
      const { id, call } = said[0] as Question;
      const result = here.insteadOf?.[call];
      if (result === undefined) {
        post.apply(this, [...said]);
        return;
      }
      asked.push(call);
      const data = { say: 'answer', id, result };
      setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
    };
  }, instead);

/** How often a call was answered in the vault's place. */
export const askedInstead = (page: Page, call: VaultCall): Promise<number> =>
  page.evaluate(
    (name) => (globalThis as Altered).askedInstead?.filter((each) => each === name).length ?? 0,
    call,
  );

/** What the vault itself answers, once the page has asked it anything since `answerInstead`. */
export const realAnswer = <C extends VaultCall>(
  page: Page,
  call: C,
  request: VaultRequest<C>,
): Promise<VaultAnswers[C]> =>
  page.evaluate(
    (question) =>
      new Promise<VaultAnswers[C]>((resolve, reject) => {
        const { vaultWorker } = globalThis as Altered;
        // No question of the page gets as far as this number.
        const id = Number.MAX_SAFE_INTEGER;
        vaultWorker?.addEventListener(
          'message',
          ({ data }: MessageEvent<Told<VaultAnswers[C]>>) => {
            if (data.id === id) resolve(data.result.value);
          },
        );
        if (vaultWorker) vaultWorker.postMessage({ say: 'ask', id, ...question });
        else reject(new Error('Nothing was asked yet.'));
      }),
    { call, request },
  );

type Told<T> = { readonly id: number; readonly result: { readonly value: T } };
