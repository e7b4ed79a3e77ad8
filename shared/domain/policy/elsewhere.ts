import type { PolicyKey, PolicyValue } from './keys.ts';
import type { Profile } from './profile.ts';

/** What another force's policy says where this one is silent. Offered, never taken over by itself. */
export type Elsewhere<Key extends PolicyKey> = {
  readonly force: string;
  readonly title: string;
  readonly value: PolicyValue<Key>;
};

/** What other profiles state on a point, without the sources of their items: once adopted, the unit itself is the source. */
export const statedElsewhere = <Key extends PolicyKey>(
  all: readonly Profile[],
  own: Profile,
  key: Key,
): readonly Elsewhere<Key>[] =>
  all.flatMap((profile) => {
    const entry = profile.values[key];
    if (profile.id === own.id || entry.value === undefined || entry.source.kind === 'house')
      return [];
    return [{ force: profile.force, title: profile.title, value: withoutSources(entry.value) }];
  });

function withoutSources<Value>(value: Value): Value {
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null) return item;
    const { source: _source, ...rest } = { source: undefined, ...item };
    return rest;
  }) as Value;
}
