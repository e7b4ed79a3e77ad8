import { ok } from '../../../shared/kit/result.ts';
import type { GuestSession } from '../guest/guest-session.ts';
import type { JoiningVault } from '../joining/joining-type.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';

/** @file Who may answer a call: an open vault, one that waits to join a unit, a guest's workstation. Whoever it is not is told that it is locked. */

/** Lets only an open vault answer. */
export const whenOpen =
  <Request, T>(call: (room: Room, opened: Opened, request: Request) => Answer<T> | T) =>
  async (room: Room, request: Request): Answer<T> => {
    if (!room.opened) return fault('vault/locked');
    const answer = await call(room, room.opened, request);
    return isResult(answer) ? answer : ok(answer);
  };

/** Lets an open vault answer, or one that waits to join a unit: both may have a share. */
export const whenThere =
  <Request, T>(call: (room: Room, vault: Opened | JoiningVault, request: Request) => Answer<T>) =>
  async (room: Room, request: Request): Answer<T> => {
    const vault = room.opened ?? room.joining;
    return vault ? call(room, vault, request) : fault('vault/locked');
  };

/** Lets a guest's workstation answer, where a pack is open on it. */
export const whenGuest =
  <Request, T>(call: (room: Room, guest: GuestSession, request: Request) => Answer<T>) =>
  async (room: Room, request: Request): Answer<T> =>
    room.guest ? call(room, room.guest, request) : fault('vault/locked');

/** The same question to the vault, or to the guest pack that is open in its place. */
export const orGuest =
  <Request, T>(
    ofGuest: (room: Room, guest: GuestSession, request: Request) => Answer<T>,
    ofVault: (room: Room, opened: Opened, request: Request) => Answer<T> | T,
  ) =>
  (room: Room, request: Request): Answer<T> =>
    room.guest ? ofGuest(room, room.guest, request) : whenOpen(ofVault)(room, request);

const isResult = <T>(answer: Awaited<Answer<T>> | T): answer is Awaited<Answer<T>> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

/** What the shell said, as the vault's own answer. */
export const passOn = <T>(
  answer: Awaited<ReturnType<Room['ports']['shell']['ask']>> & { readonly value?: T },
): Awaited<Answer<T>> => (answer.ok ? ok(answer.value as T) : shellFault(answer.error));
