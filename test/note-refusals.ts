import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @file Writes down which rules the unit tests saw refuse, a name a line, for `npm run clauses`. */

const file = join(import.meta.dirname, '..', '.cache', 'results', 'refused-rules.txt');
const seen = new Set<string>();

Object.assign(globalThis, {
  noteRefusedRule: (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, `${name}\n`);
  },
});
