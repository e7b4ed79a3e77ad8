import { relayShellPort } from '../../../../renderer/vault-client/shell-port.ts';

/** @file A page that lets a story ask the shell anything, as the vault would: a worker holds the port. */

/** What a story says to the worker; `fill` makes records there, from parts that are nowhere written in one piece. */
export type ProbeRequest =
  | { readonly say: 'ask'; readonly channel: string; readonly request: unknown }
  /** Over the port that came at this place, the first being 0. */
  | { readonly say: 'ask-over'; readonly port: number; readonly channel: string }
  | { readonly say: 'flood'; readonly channel: string; readonly count: number }
  | { readonly say: 'raw'; readonly message: unknown }
  | { readonly say: 'append'; readonly vaultId: string; readonly text: string }
  | { readonly say: 'secrets'; readonly parts: readonly string[]; readonly count: number }
  /** Seals a chosen file, under a key made of parts that are nowhere written in one piece; answers the last word, or what was under way. */
  | {
      readonly say: 'seal';
      readonly vaultId: string;
      readonly fileId: string;
      readonly token: string;
      readonly parts: readonly string[];
      readonly stopAtBytes?: number;
    }
  | {
      readonly say: 'write';
      readonly token: string;
      readonly parts: readonly string[];
      readonly count: number;
      readonly stall: boolean;
    };

declare global {
  interface Window {
    probe: (request: ProbeRequest) => Promise<unknown>;
    violations: string[];
    readonly trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ) => { createScriptURL: (url: string) => unknown };
    };
  }
}

const trusted = window.trustedTypes?.createPolicy('app-worker-url', {
  createScriptURL: (url: string) => url,
});
const address = '/assets/vault.worker-probe.js';
const worker = new Worker((trusted?.createScriptURL(address) ?? address) as string, {
  type: 'module',
});
const waiting = new Map<number, (answer: unknown) => void>();
let nextId = 0;

worker.addEventListener(
  'message',
  ({ data }: MessageEvent<{ id: number; answer: unknown; show?: string[] }>) => {
    for (const secret of data.show ?? []) {
      const row = document.createElement('p');
      row.textContent = secret;
      document.getElementById('secrets')?.append(row);
    }
    waiting.get(data.id)?.(data.answer);
  },
);
window.probe = (request) =>
  new Promise((resolve) => {
    waiting.set(nextId, resolve);
    worker.postMessage({ id: nextId++, request });
  });
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) =>
  window.violations.push(event.effectiveDirective),
);
relayShellPort(window, worker);
