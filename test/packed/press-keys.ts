import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** @file Keys as from a keyboard, by X11's own extension for tests: the packaged application has no port for a driver. The words of the
 *  protocol are written out here because no program for it need be installed then. */

const keyCodes = { Control: 37, L: 46 } as const;
const events = { keyDown: 2, keyUp: 3, buttonDown: 4, buttonUp: 5, move: 6 } as const;
const leftButton = 1;
/** No hand is faster from the mouse to the keys. */
const afterClickMs = 700;
const betweenKeysMs = 60;
const chord = [
  [events.keyDown, keyCodes.Control],
  [events.keyDown, keyCodes.L],
  [events.keyUp, keyCodes.L],
  [events.keyUp, keyCodes.Control],
] as const;

/** A click at this place of the screen, which brings the keyboard to the window there, and then Control with L. */
export async function pressLockKeys(at: { readonly x: number; readonly y: number }): Promise<void> {
  const socket = createConnection(socketOf(process.env['DISPLAY'] ?? ''));
  const read = reader(socket);
  await open(socket, read);
  const fake = await testExtension(socket, read);
  fake(events.move, 0, at);
  fake(events.buttonDown, leftButton);
  fake(events.buttonUp, leftButton);
  await wait(afterClickMs);
  for (const [event, key] of chord) {
    fake(event, key);
    await wait(betweenKeysMs);
  }
  socket.write(words(4, [43, 0, 1, 0])); // GetInputFocus: its answer comes when all before it is done
  await read(32);
  socket.destroy();
}

const socketOf = (display: string): string =>
  `/tmp/.X11-unix/X${/^:(\d+)/.exec(display)?.[1] ?? ''}`;

type Read = (sizeBytes: number) => Promise<Buffer>;

async function open(socket: Socket, read: Read): Promise<void> {
  const hello = Buffer.alloc(12);
  hello.write('l'); // least significant byte first
  hello.writeUInt16LE(11, 2);
  socket.write(hello);
  const answer = await read(8);
  await read(answer.readUInt16LE(6) * 4);
  if (answer[0] !== 1) throw new Error('The X server lets nobody in.');
}

type Fake = (
  event: number,
  detail: number,
  at?: { readonly x: number; readonly y: number },
) => void;

async function testExtension(socket: Socket, read: Read): Promise<Fake> {
  const name = Buffer.from('XTEST\0\0\0');
  const query = words(8, [98, 0, 4, 0, 5]);
  socket.write(Buffer.concat([query, name]));
  const answer = await read(32);
  const opcode = answer.readUInt8(9);
  if (answer[8] !== 1) throw new Error('The X server has no XTEST.');
  return (event, detail, at = { x: 0, y: 0 }) => {
    const request = Buffer.alloc(36);
    request.writeUInt8(opcode, 0);
    request.writeUInt8(2, 1);
    request.writeUInt16LE(9, 2);
    request.writeUInt8(event, 4);
    request.writeUInt8(detail, 5);
    request.writeInt16LE(at.x, 24);
    request.writeInt16LE(at.y, 26);
    socket.write(request);
  };
}

const words = (sizeBytes: number, bytes: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(bytes), Buffer.alloc(Math.max(0, sizeBytes - bytes.length))]).subarray(
    0,
    sizeBytes,
  );

/** Exactly so many bytes, however they arrive. */
function reader(socket: Socket): Read {
  let held = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => (held = Buffer.concat([held, part])));
  return async (sizeBytes) => {
    while (held.length < sizeBytes) await once(socket, 'data');
    const read = held.subarray(0, sizeBytes);
    held = held.subarray(sizeBytes);
    return read;
  };
}
