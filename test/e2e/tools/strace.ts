import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @file strace on a running process: what the kernel was asked and answered, and a disk that is slow or fails on request. */

export type Call = {
  readonly name: string;
  readonly path: string;
  readonly result: string;
  /** When the kernel answered, in milliseconds of the clock that people set. */
  readonly endedAtMs: number;
};

export type Trace = {
  /** Ends the trace and tells the calls in the order of their answers. */
  readonly stop: () => Promise<readonly Call[]>;
};

/** Attaches to a process with all its threads; resolves once it watches. `inject` is strace's own word for it. */
export async function traceCalls(pid: number, names: string, inject?: string): Promise<Trace> {
  const folder = mkdtempSync(join(tmpdir(), 'probity-strace-'));
  const log = join(folder, 'log');
  const injection = inject === undefined ? [] : ['-e', `inject=${names}:${inject}`];
  const strace = spawn(
    'strace',
    ['-f', '-y', '-ttt', '-T', '-p', String(pid), '-e', `trace=${names}`, ...injection, '-o', log],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await new Promise((resolve, reject) => {
    strace.stderr.once('data', resolve);
    strace.once('error', reject);
  });
  return {
    stop: async () => {
      const closed = new Promise((resolve) => strace.once('close', resolve));
      strace.kill('SIGINT');
      await closed;
      const calls = readFileSync(log, 'utf8').split('\n').flatMap(callOf);
      rmSync(folder, { recursive: true, force: true });
      return calls.sort((one, other) => one.endedAtMs - other.endedAtMs);
    },
  };
}

/** `1234 1700000000.123 fdatasync(45</path>) = 0 <0.002>`; a call that others interrupted is told in two lines. */
const whole = /^\d+ +([\d.]+) (\w+)\(\d+<([^>]*)>.*\) += (-?\d+.*?) <([\d.]+)>$/;
const unfinished = /^(\d+) +[\d.]+ (\w+)\(\d+<([^>]*)>.*<unfinished/;
const resumed = /^(\d+) +([\d.]+) <\.\.\. (\w+) resumed>.*\) += (-?\d+.*?) <[\d.]+>$/;

function callOf(line: string, _at: number, lines: readonly string[]): Call[] {
  const [, startedAt, name, path, result, took] = whole.exec(line) ?? [];
  if (startedAt !== undefined && name !== undefined)
    return [
      {
        name,
        path: path ?? '',
        result: result ?? '',
        endedAtMs: (Number(startedAt) + Number(took)) * 1000,
      },
    ];
  const [, thread, endedAt, resumedName, answer] = resumed.exec(line) ?? [];
  if (thread === undefined || resumedName === undefined) return [];
  const begun = lines
    .slice(0, lines.indexOf(line))
    .flatMap((each) => [unfinished.exec(each) ?? []])
    .findLast(([, begunBy, begunName]) => begunBy === thread && begunName === resumedName);
  return [
    {
      name: resumedName,
      path: begun?.[3] ?? '',
      result: answer ?? '',
      endedAtMs: Number(endedAt) * 1000,
    },
  ];
}
