import Papa from 'papaparse';
import { coveredPart, leftOutWords } from '../../../shared/domain/check/coverage-words.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import type { EvidencedCheck, RunEvidence } from './evidence.ts';

type Row = readonly [
  part: string,
  of: string,
  what: string,
  count: string,
  outOf: string,
  says: string,
];

/** The evidence of a run as spreadsheets read it, a line for each thing it says, with the marking in each: a line that is copied on still says
 *  what it is. A cell that begins like a formula is kept from being one. */
export function evidenceTable(evidence: RunEvidence, marking: string): Bytes {
  const rows: readonly Row[] = [
    ...evidence.run.map(([label, says]): Row => ['Run', '', label, '', '', says]),
    ...evidence.settings.map(([label, says]): Row => ['Settings', '', label, '', '', says]),
    ...evidence.checks.flatMap(rowsOfCheck),
    ...evidence.standings.map(
      ([standing, count]): Row => [
        'Hits now',
        '',
        standing,
        String(count),
        String(evidence.recorded),
        '',
      ],
    ),
    ...evidence.hits.map(
      ({ check, strength, standing, says }): Row => [
        'Hit',
        check,
        standing,
        '',
        '',
        [strength, ...says].join('; '),
      ],
    ),
  ];
  return encodeText(
    `\ufeff${Papa.unparse(
      {
        fields: ['Marking', 'Part', 'Check', 'What', 'Count', 'Of', 'Words'],
        data: rows.map((row) => [marking, ...row]),
      },
      { escapeFormulae: true, newline: '\r\n' },
    )}\r\n`,
  );
}

function rowsOfCheck({ run, name, covered, found: words }: EvidencedCheck): readonly Row[] {
  const { check, coverage, found } = run;
  const counts: readonly (readonly [string, string])[] = found
    ? [
        ['Strong', String(found.strong)],
        ['Possible', String(found.possible)],
      ]
    : [['', '']];
  // Behind the registers stands what is no register: the cases, without a number.
  const others = covered.slice(coverage.length);
  return [
    ...coverage.map((each): Row => {
      const [part, left] = [coveredPart(check, each), leftOutWords(check, each)];
      return ['Covered', name, part, String(each.checked), String(each.of), left];
    }),
    ...others.map((says): Row => ['Covered', name, 'Cases', '', '', says]),
    ...counts.map(
      ([what, count]): Row => ['Found', name, what, count, '', count === '' ? words : ''],
    ),
  ];
}
