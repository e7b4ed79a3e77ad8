import type { Instant } from '../kit/instant.ts';
import type { Act, ActId } from './act.ts';

/** One value a field was given, and by which act. */
export type Version<T> = {
  readonly value: T;
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
};

/** A field that keeps every value not knowingly replaced: people who had not seen each other leave both standing
 *  (design: time never picks a winner). Never empty once set; the first version is the provisional one. */
export type Register<T> = readonly Version<T>[];

/** Sets a field, replacing only the versions its author had seen. The order of versions is that of the fold. */
export function setRegister<T>(
  register: Register<T>,
  value: T,
  over: readonly ActId[],
  act: Act,
): Register<T> {
  const standing = register.filter(
    (version) => !over.includes(version.actId) && version.actId !== act.id,
  );
  return [...standing, { value, actId: act.id, at: act.at, by: act.by.name }];
}

/** The value shown while a person has not chosen between versions: the first in fold order. */
export const provisional = <T>(register: Register<T>): T | undefined => register[0]?.value;

/** True when two people left different values standing. */
export const isContested = (register: Register<unknown>): boolean => register.length > 1;
