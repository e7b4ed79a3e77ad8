import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onPath, tool } from '../vectors/tools.ts';

/** @file Programs of others that make and check bundles, as somebody without Probity has them. */

/** What a validator written from RFC 8493 alone finds wrong with the bag in a folder; nothing when it is valid. */
export function bagErrors(folder: string): readonly string[] {
  const python = tool('python3', 'python3', ['/usr/bin/python3', ...onPath('python3')]);
  const ran = spawnSync(python, [join(import.meta.dirname, 'bagit.py'), folder], {
    encoding: 'utf8',
  });
  const said = ran.stdout.split('\n').filter((line) => line !== '');
  return ran.status === 0 || said.length > 0 ? said : [ran.stderr];
}

/** Where a bundle lies that the tools of outsiders made, with the signature beside it. */
export type ByTools = { readonly bundle: string; readonly signature: string };

/** Makes a sealed bundle with `sha512sum`, `tar`, `age` and `ssh-keygen` alone, as somebody without Probity would. */
export function bundleByTools(
  folder: string,
  made: {
    readonly name: string;
    /** By their path below `data/`. */
    readonly files: Readonly<Record<string, string | Uint8Array>>;
    readonly recipient: string;
    /** The file of the secret key, as `ssh-keygen` wrote it. */
    readonly keyFile: string;
  },
): ByTools {
  const { name, files, recipient, keyFile } = made;
  const bag = join(folder, name);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(bag, 'data', path)), { recursive: true });
    writeFileSync(join(bag, 'data', path), content);
  }
  writeFileSync(join(bag, 'bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  writeFileSync(join(bag, 'bag-info.txt'), 'Source-Organization: Example PSD (invented)\n');
  const commands = [
    `cd ${name}`,
    'find data -type f | sort | xargs sha512sum > manifest-sha512.txt',
    'sha512sum bagit.txt bag-info.txt manifest-sha512.txt > tagmanifest-sha512.txt',
    'cd ..',
    `tar -cf ${name}.bag.tar ${name}`,
    `age -r ${recipient} -o ${name}.bag.tar.age ${name}.bag.tar`,
    `ssh-keygen -q -Y sign -f ${keyFile} -n ccu-sealed-bundle ${name}.bag.tar.age`,
  ].join(' && ');
  execFileSync('bash', ['-c', commands], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const bundle = join(folder, `${name}.bag.tar.age`);
  return { bundle, signature: `${bundle}.sig` };
}

/** A key pair of `age-keygen` in a file of the folder, made where it is not there yet; answers the public half. */
export function recipientByTools(folder: string): string {
  const file = join(folder, 'recipient.key');
  const keygen = tool('age-keygen', 'age', onPath('age-keygen'));
  if (!existsSync(file)) execFileSync(keygen, ['-o', file], { stdio: 'ignore' });
  return /public key: (age1\w+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

/** A fresh key of `ssh-keygen`: where its secret half lies, and the line of its public half. */
export function signingKeyByTools(folder: string): {
  readonly keyFile: string;
  readonly line: string;
  readonly fingerprint: string;
} {
  const keyFile = join(folder, 'signing-key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'invented', '-f', keyFile]);
  const listed = execFileSync('ssh-keygen', ['-l', '-f', `${keyFile}.pub`], { encoding: 'utf8' });
  const fingerprint = /SHA256:\S+/.exec(listed)?.[0] ?? '';
  return { keyFile, line: readFileSync(`${keyFile}.pub`, 'utf8').trim(), fingerprint };
}
