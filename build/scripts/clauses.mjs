/** @file `npm run clauses`: the 73 sentences that bind somebody, each with the profile values, rules, duties, screens and tests that
 *  carry it, and the gaps. Fails on a gap, on a rule without a source, on one that the unit tests never saw refuse (run them first), and
 *  on a page docs/policy/register.md that is not current.
 *  `npm run clauses -- --write` makes the page again; `npm run clauses -- W38` prints one sentence. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { isMain } from './is-main.mjs';
import { cacheDir, root } from './places.mjs';
import { readCode } from './clauses/code.mjs';
import { pageOf } from './clauses/page.mjs';
import { gapsOf, registerOf } from './clauses/register.mjs';
import { runScript, say } from './say.mjs';

const page = join(root, 'docs', 'policy', 'register.md');

/** The register, out of the code as it is now. */
async function makeRegister() {
  const file = join(cacheDir, 'clauses.mjs');
  const bundle = await rolldown({
    input: join(root, 'test', 'clauses', 'sources.ts'),
    cwd: root,
    platform: 'node',
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return registerOf(await import(pathToFileURL(file).href), readCode());
}

if (isMain(import.meta.url)) {
  await runScript(async () => {
    const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
    const register = await makeRegister();
    for (const entry of register.entries)
      if (wanted.length === 0 || wanted.includes(entry.ref)) print(entry);
    const gaps = gapsOf(register);
    const made = pageOf(register);
    if (process.argv.includes('--write')) writeFileSync(page, made);
    else if (made !== readPage())
      gaps.push('docs/policy/register.md is not current: npm run clauses -- --write');
    say(
      `${String(register.entries.length)} sentences, ${String(register.rules.length)} rules; ${gaps.length === 0 ? 'no gap' : `${String(gaps.length)} gaps`}`,
    );
    for (const gap of gaps) say(`  GAP ${gap}`);
    return gaps.length === 0 ? 0 : 1;
  });
}

function print({ ref, sentence, values, rules, duties, shown, tests }) {
  say(`${ref}  ${sentence}`);
  const line = (title, list) => {
    if (list.length > 0) say(`    ${title}: ${list.join('; ')}`);
  };
  line('values', values);
  line('rules', rules);
  line('duties', duties);
  line('cited in', shown);
  line(
    'tests',
    tests.map(({ title, file }) => `${title} [${file}]`),
  );
}

function readPage() {
  try {
    return readFileSync(page, 'utf8');
  } catch (cause) {
    if (cause.code !== 'ENOENT') throw cause;
    return '';
  }
}
