import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** @file Looks for text in the memory of running processes, as latin-1 and as UTF-16, through /proc (Linux, and the right to). */

export type ScanResult = {
  readonly hits: number;
  /** How much could be read: a scan that read nothing found nothing. */
  readonly scannedBytes: number;
  /** For a report of what leaked: each process, and what stands around its first hit. */
  readonly where: readonly string[];
};

const partBytes = 16 * 1024 * 1024;

/** A process and all that it started. */
export function processTree(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return [pid, ...(children === '' ? [] : children.split(' ')).map(Number).flatMap(processTree)];
  } catch {
    return []; // gone meanwhile
  }
}

/** Every appearance of the text in the writable memory of these processes. */
export function scanProcesses(pids: readonly number[], needle: string): ScanResult {
  const results = pids.map((pid) => scanProcess(pid, needle));
  return {
    hits: results.reduce((sum, { hits }) => sum + hits, 0),
    scannedBytes: results.reduce((sum, { scannedBytes }) => sum + scannedBytes, 0),
    where: results.flatMap(({ where }) => where),
  };
}

function scanProcess(pid: number, needle: string): ScanResult {
  const needles = [Buffer.from(needle, 'latin1'), Buffer.from(needle, 'utf16le')];
  const total = { hits: 0, scannedBytes: 0, where: [] as string[] };
  let memory: number;
  try {
    memory = openSync(`/proc/${pid}/mem`, 'r');
  } catch {
    return total; // ended meanwhile
  }
  const buffer = Buffer.alloc(partBytes + 256);
  for (const { start, end } of readableRanges(pid)) {
    for (let at = start; at < end; at += partBytes) {
      // Each part overlaps the next one a little, so that no text is cut in two.
      const part = readPart(memory, buffer, at, Math.min(partBytes + needle.length * 2, end - at));
      total.scannedBytes += Math.min(part.length, partBytes);
      for (const bytes of needles) {
        for (
          let hit = part.indexOf(bytes);
          hit >= 0 && hit < partBytes;
          hit = part.indexOf(bytes, hit + bytes.length)
        ) {
          total.hits += 1;
          if (total.where.length < 3) total.where.push(`${nameOf(pid)}: ${around(part, hit)}`);
        }
      }
    }
  }
  closeSync(memory);
  return total;
}

function readableRanges(pid: number): { start: number; end: number }[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, start, end, rights, name = ''] =
        /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)$/.exec(line) ?? [];
      if (
        start === undefined ||
        end === undefined ||
        rights?.startsWith('rw') !== true ||
        name.startsWith('[v')
      )
        return [];
      return [{ start: Number.parseInt(start, 16), end: Number.parseInt(end, 16) }];
    });
}

function readPart(memory: number, buffer: Buffer, at: number, sizeBytes: number): Buffer {
  try {
    return buffer.subarray(0, readSync(memory, buffer, 0, sizeBytes, at));
  } catch {
    return buffer.subarray(0, 0); // a range that is reserved and not there
  }
}

const nameOf = (pid: number): string => {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'latin1').split('\0');
    return `${String(pid)} ${line.find((part) => part.startsWith('--type=')) ?? 'main'} ${line.find((part) => part.startsWith('--utility-sub')) ?? ''}`;
  } catch {
    return String(pid);
  }
};

const around = (part: Buffer, at: number): string =>
  part
    .subarray(Math.max(0, at - 60), at + 60)
    .toString('latin1')
    .replace(/[^\x20-\x7e]+/g, '.');
