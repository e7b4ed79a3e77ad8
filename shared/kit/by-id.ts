/** Things by their random number, kept in 256 buckets: a change copies one bucket, not all. Never changed in place. */
export type ById<T> = { readonly buckets: readonly Readonly<Record<string, T>>[] };

const noBucket: Readonly<Record<string, never>> = {};

/** Nothing yet. */
export const emptyById: ById<never> = { buckets: [] };

/** The thing of that number. */
export const findById = <T>(things: ById<T>, id: string): T | undefined =>
  things.buckets[bucketOf(id)]?.[id];

/** With a thing in the place of its number. */
export function withId<T>(things: ById<T>, id: string, thing: T): ById<T> {
  const at = bucketOf(id);
  const buckets = things.buckets.length === 0 ? Array<Bucket<T>>(256).fill(noBucket) : undefined;
  const changed = buckets ?? [...things.buckets];
  changed[at] = { ...changed[at], [id]: thing };
  return { buckets: changed };
}

/** With many things at once: each bucket is copied once. */
export function withIds<T>(
  things: ById<T>,
  added: readonly (readonly [id: string, thing: T])[],
): ById<T> {
  const byBucket = new Map<number, [string, T][]>();
  for (const [id, thing] of added) {
    const at = bucketOf(id);
    const bucket = byBucket.get(at) ?? [];
    bucket.push([id, thing]);
    byBucket.set(at, bucket);
  }
  const before: readonly Bucket<T>[] =
    things.buckets.length === 0 ? Array<Bucket<T>>(256).fill(noBucket) : things.buckets;
  return {
    buckets: before.map((bucket, at) => {
      const more = byBucket.get(at);
      return more ? { ...bucket, ...Object.fromEntries(more) } : bucket;
    }),
  };
}

type Bucket<T> = Readonly<Record<string, T>>;

/** Things in groups of about so many, each group the things of a few buckets: put in group by group, each bucket is copied once. */
export function byBuckets<T>(
  things: readonly T[],
  idOf: (thing: T) => string,
  atOnce: number,
): readonly (readonly T[])[] {
  const buckets = Array.from({ length: 256 }, (): T[] => []);
  for (const thing of things) buckets[bucketOf(idOf(thing))]?.push(thing);
  const groups: T[][] = [[]];
  for (const bucket of buckets) {
    if ((groups.at(-1)?.length ?? 0) >= atOnce) groups.push([]);
    groups.at(-1)?.push(...bucket);
  }
  return groups;
}

/** All of them, in no order that means anything. */
export const allById = <T>(things: ById<T>): readonly T[] =>
  things.buckets.flatMap((bucket) => Object.values(bucket));

/** Numbers are random hexadecimal digits: the first two tell them evenly apart. */
const bucketOf = (id: string): number => Number.parseInt(id.slice(0, 2), 16) & 255;
