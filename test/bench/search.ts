import MiniSearch from 'minisearch';
import { createSearchIndex, type SearchIndex } from '../../renderer/vault/search/search-index.ts';
import { type NamedDocument } from '../seeds/names/caseload.ts';
import { judgedQueries, type QueryClass, queryClasses } from '../seeds/names/queries.ts';

/**
 * @file The search beside MiniSearch (fuzzy 0.2, AND, prefix): the same documents, the same queries, in turn, in one run.
 * Goals: p99 at most a tenth, recall no worse in any class, build at most 0.35. Runs in Node and in a worker.
 */

export type BenchSurroundings = {
  /** Milliseconds that have passed; only differences are used. */
  readonly nowMs: () => number;
  readonly rounds: number;
  readonly perClass: number;
  readonly seed: number;
};

export type Figures = {
  readonly buildMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly recall: Readonly<Record<QueryClass, number>>;
};

export type SearchBench = {
  readonly documents: number;
  readonly queries: number;
  readonly rounds: number;
  readonly ours: Figures;
  readonly miniSearch: Figures;
  readonly ratios: { readonly build: number; readonly p50: number; readonly p99: number };
  readonly sizes: ReturnType<SearchIndex['sizes']>;
};

type Engine = { readonly find: (query: string) => number[] };

/** Builds both, asks both the same, and compares. Each query counts with the median of its rounds. */
export function benchSearch(
  documents: readonly NamedDocument[],
  around: BenchSurroundings,
): SearchBench {
  const { nowMs, rounds, perClass, seed } = around;
  const built = timed(nowMs, () => buildOurs(documents));
  const rival = timed(nowMs, () => buildMiniSearch(documents));
  const engines: Engine[] = [
    { find: (query) => built.value.find(query, 20).map((hit) => hit.row) },
    { find: (query) => rival.value(query).slice(0, 20) },
  ];
  const queries = judgedQueries(documents, perClass, seed);
  const hits = engines.map(() => new Map<QueryClass, number>());
  const times = engines.map(() => queries.map((): number[] => []));
  // Warm both on queries that are not counted, so that neither is judged by its first compilation.
  for (const query of judgedQueries(documents, 5, seed + 1))
    for (const engine of engines) engine.find(query.text);
  for (let round = 0; round < rounds; round++) {
    queries.forEach((query, at) => {
      engines.forEach((engine, which) => {
        const answer = timed(nowMs, () => engine.find(query.text));
        times[which]?.[at]?.push(answer.ms);
        const isFound = answer.value.some((row) => {
          const document = documents[row];
          return document !== undefined && query.isAnswer(document);
        });
        const counts = hits[which];
        if (round === 0 && isFound) counts?.set(query.kind, (counts.get(query.kind) ?? 0) + 1);
      });
    });
  }
  const figures = engines.map((_, which): Figures => {
    const perQuery = (times[which] ?? []).map((rounds) => quantile(rounds, 0.5));
    return {
      buildMs: which === 0 ? built.ms : rival.ms,
      p50Ms: quantile(perQuery, 0.5),
      p99Ms: quantile(perQuery, 0.99),
      recall: recallOf((kind) => (hits[which]?.get(kind) ?? 0) / perClass),
    };
  });
  const [ours, miniSearch] = figures;
  if (ours === undefined || miniSearch === undefined) throw new Error('Two engines were measured.');
  const ratios = {
    build: ours.buildMs / miniSearch.buildMs,
    p50: ours.p50Ms / miniSearch.p50Ms,
    p99: ours.p99Ms / miniSearch.p99Ms,
  };
  return {
    documents: documents.length,
    queries: queries.length,
    rounds,
    ours,
    miniSearch,
    ratios,
    sizes: built.value.sizes(),
  };
}

/** The figures as lines to read. */
export function describeSearchBench(bench: SearchBench): string {
  const { ours, miniSearch, ratios, sizes } = bench;
  const line = (name: string, our: number, their: number, digits: number) =>
    `${name.padEnd(24)}${our.toFixed(digits).padStart(10)}${their.toFixed(digits).padStart(12)}`;
  return [
    `${bench.documents} documents, ${bench.queries} queries, median of ${bench.rounds} rounds; ${sizes.words} words, ${sizes.postings} postings`,
    `${''.padEnd(24)}${'ours'.padStart(10)}${'MiniSearch'.padStart(12)}`,
    line('build ms', ours.buildMs, miniSearch.buildMs, 0),
    line('p50 ms', ours.p50Ms, miniSearch.p50Ms, 2),
    line('p99 ms', ours.p99Ms, miniSearch.p99Ms, 2),
    ...queryClasses.map((kind) =>
      line(`recall@20 ${kind}`, ours.recall[kind], miniSearch.recall[kind], 3),
    ),
    `ratios: build ${ratios.build.toFixed(3)} (goal 0.35), p50 ${ratios.p50.toFixed(3)}, p99 ${ratios.p99.toFixed(3)} (goal 0.1)`,
  ].join('\n');
}

function buildOurs(documents: readonly NamedDocument[]): SearchIndex {
  const index = createSearchIndex();
  for (const document of documents) index.put(document.row, document.fields);
  index.settle();
  return index;
}

/** MiniSearch as its manual says, given the same folding of diacritics that the index has. */
function buildMiniSearch(documents: readonly NamedDocument[]): (query: string) => number[] {
  const fieldNames = (documents[0]?.fields ?? []).map((_, at) => `field${at}`);
  const boost = Object.fromEntries(
    (documents[0]?.fields ?? []).map((field, at) => [`field${at}`, field.weight]),
  );
  const engine = new MiniSearch<NamedDocument>({
    idField: 'row',
    fields: fieldNames,
    extractField: (document, name): unknown =>
      name === 'row' ? document.row : document.fields[Number(name.slice(5))]?.text,
    processTerm: (term) =>
      term
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('ł', 'l')
        .replaceAll('ı', 'i'),
  });
  engine.addAll(documents);
  return (query) =>
    engine
      .search(query, { fuzzy: 0.2, prefix: true, combineWith: 'AND', boost })
      .slice(0, 20)
      .map((result) => Number(result.id));
}

function timed<T>(nowMs: () => number, work: () => T): { readonly value: T; readonly ms: number } {
  const from = nowMs();
  const value = work();
  return { value, ms: nowMs() - from };
}

const recallOf = (of: (kind: QueryClass) => number): Record<QueryClass, number> => ({
  prefix: of('prefix'),
  exact: of('exact'),
  typo: of('typo'),
  'surname typo': of('surname typo'),
  spelling: of('spelling'),
  number: of('number'),
});

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
