import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { verifyBundle } from './verify.ts';

/** @file `npm run verify-bundle -- FILE`: what it proves is printed, and what it does not. Ends with 0 only when everything holds. */

const usage = `npm run verify-bundle -- FILE [--identity KEY-FILE] [--passphrase-file FILE] [--fingerprint SHA256:…] [--signature FILE]

  --identity         your age identity file, as age-keygen wrote it
  --passphrase-file  a file that holds the passphrase; without either it is asked for
  --fingerprint      the fingerprint of the unit's key, as the unit gave it to you by another way
  --signature        the file of the signature, where it is not FILE.sig`;

const notProved = `What this does not prove: that what the files say is true; that nothing was left out of the case before it was sealed;
whose key it is, unless you compared its fingerprint with what the unit gave you by another way; when it was made.`;

/** Runs the verifier; resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const asking = askedFor(args);
  const [file] = asking?.positionals ?? [];
  if (asking === undefined || file === undefined) {
    console.log(usage);
    return 2;
  }
  const { values } = asking;
  const named = [file, ...(values.identity ?? []), values['passphrase-file'], values.signature];
  const absent = named.find((path) => path !== undefined && !existsSync(path));
  if (absent !== undefined) {
    console.log(`There is no file ${absent}. Nothing was checked.`);
    return 2;
  }
  const identities = (values.identity ?? []).flatMap(identitiesIn);
  const passphraseFile = values['passphrase-file'];
  const asked = identities.length === 0 && passphraseFile === undefined;
  const passphrase = asked
    ? await ask()
    : passphraseFile && readFileSync(passphraseFile, 'utf8').trim();
  const { fingerprint, signature } = values;
  const report = await verifyBundle({ file, signature, fingerprint, identities, passphrase });
  for (const { holds, says } of report.findings)
    console.log(`${holds ? 'holds ' : 'FAILED'} ${says}`);
  const isGood = report.findings.every(({ holds }) => holds);
  if (isGood) for (const { label, value } of report.words) console.log(`       ${label}: ${value}`);
  console.log(
    `\n${isGood ? notProved : 'Do not rely on this bundle. Ask the unit that sent it to send it again.'}`,
  );
  return isGood ? 0 : 1;
}

/** undefined where something is asked that there is not. */
function askedFor(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        identity: { type: 'string', multiple: true },
        'passphrase-file': { type: 'string' },
        fingerprint: { type: 'string' },
        signature: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}

const identitiesIn = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.startsWith('AGE-SECRET-KEY-'));

async function ask(): Promise<string> {
  const reading = createInterface({ input: process.stdin });
  process.stdout.write('Passphrase: ');
  for await (const line of reading) return line.trim();
  return '';
}
