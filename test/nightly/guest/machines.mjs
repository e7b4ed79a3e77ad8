/** @file Two machines of their own for test/nightly/mounted-shares.mjs, a file server and a workstation, on a wire between them that
 *  nothing else is on. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where a power cut is over: a server needs this long to be switched on again. */
const darkMs = 500;

/** Starts both. The client is told what to do in a few words; what it says comes back line by line. The answer is its exit code. */
export async function runGuests({ kernel, image, archive, disk, work, heard }) {
  const wire = mkdtempSync(join(tmpdir(), 'probity-wire-'));
  const start = (role, extra) => startGuest({ role, kernel, image, archive, wire, work, extra });
  const drive = ['-drive', `file=${disk},if=virtio,format=raw,cache=writeback`];
  let server;
  let client;
  const troubles = [];
  const switchOff = () => {
    for (const guest of [client, server]) guest?.kill('SIGKILL');
  };
  process.once('exit', switchOff);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  try {
    const ended = new Promise((resolve) => {
      const switchOn = () => {
        server = start('server', drive);
        lines(server, (line) => line.startsWith('ended ') && resolve(1), troubles);
      };
      switchOn();
      client = start('client', []);
      client.once('exit', () => resolve(1));
      lines(client, (line) => {
        if (line === 'power-cut') {
          // What the server had not written to its disk is gone, as its memory is.
          server.kill('SIGKILL');
          server = undefined;
          setTimeout(switchOn, darkMs);
        } else if (line.startsWith('ended ')) resolve(Number(line.slice(6)));
        else heard(line);
      });
    });
    return { code: await ended, troubles };
  } finally {
    switchOff();
    rmSync(wire, { recursive: true, force: true });
  }
}

function startGuest({ role, kernel, image, archive, wire, work, extra }) {
  const [own, other] = role === 'server' ? ['server', 'client'] : ['client', 'server'];
  const append = `console=ttyS0 quiet panic=-1 rdinit=/init role=${role} work=${work}`;
  const card = role === 'server' ? '52:54:00:00:00:01' : '52:54:00:00:00:02';
  return spawn(
    'qemu-system-x86_64',
    [
      ...['-accel', acceleration(kernel), '-cpu', 'max,-arch-capabilities', '-m', '768'],
      ...['-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none', '-serial', 'stdio'],
      ...['-kernel', kernel, '-initrd', archive, '-append', append],
      ...['-device', 'virtio-rng-pci', '-device', `virtio-net-pci,netdev=wire,mac=${card}`],
      // What a machine changes of the disk it starts from dies with it.
      ...['-drive', `file=${image},if=virtio,format=raw,snapshot=on`],
      '-netdev',
      `dgram,id=wire,local.type=unix,local.path=${join(wire, own)},remote.type=unix,remote.path=${join(wire, other)}`,
      ...extra,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

/** What a guest says to us begins with two signs; the rest is what its programs say, and is kept for when something goes wrong. */
function lines(guest, heard, kept = []) {
  const take = (line) => {
    const at = line.indexOf('@@');
    if (at >= 0) heard(line.slice(at + 2).trimEnd());
    else kept.push(line);
    while (kept.length > 200) kept.shift();
    if (process.env.PROBITY_GUESTS === 'loud') console.error(line);
  };
  createInterface({ input: guest.stdout }).on('line', take);
  createInterface({ input: guest.stderr }).on('line', take);
  return kept;
}

let found;

/** `kvm` where it runs a kernel at its own pace: without a disk one ends at once. A machine inside another may have it in name only. */
function acceleration(kernel) {
  const bare = ['-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none', '-m', '256'];
  const words = ['-accel', 'kvm', '-cpu', 'max,-arch-capabilities', ...bare, '-kernel', kernel];
  found ??=
    spawnSync('qemu-system-x86_64', [...words, '-append', 'panic=-1'], {
      stdio: 'ignore',
      timeout: 15_000,
      killSignal: 'SIGKILL',
    }).status === 0
      ? 'kvm'
      : 'tcg';
  return found;
}
