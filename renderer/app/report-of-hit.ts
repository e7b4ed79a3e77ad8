import type { HitReport } from '../../shared/contract/vault/checks.ts';
import { blankAssociate, blankReport, type Beginning } from '../features/report/blank-report.ts';

/** A new report with what a hit knows filled in. What it does not know is left to be said, as in any report. */
export function reportOfHit(beginning: Beginning, hit: HitReport): Record<string, unknown> {
  const blank = blankReport(beginning);
  const { surname, forenames } = namesOf(hit.subject.name);
  const subject = {
    ...(blank['subject'] as Record<string, unknown>),
    ...{ surname, forenames, collarNumber: hit.subject.collarNumber },
  };
  const { kind, name, number } = hit.associate;
  const associate = {
    ...blankAssociate(beginning.associateId),
    kind,
    ...(kind === 'person' ? namesOf(name) : { name, companyNumber: number }),
  };
  return { ...blank, subject, associates: [associate], account: hit.account };
}

/** "ACC Piers Lockyer" and "Lockyer, Piers": ranks stay out, the last word is taken for the surname. */
export function namesOf(written: string): { readonly surname: string; readonly forenames: string } {
  const plain = written.replace(rank, '').trim();
  const comma = plain.indexOf(',');
  if (comma > 0)
    return { surname: plain.slice(0, comma).trim(), forenames: plain.slice(comma + 1).trim() };
  const words = plain.split(/\s+/u);
  return { surname: words.at(-1) ?? '', forenames: words.slice(0, -1).join(' ') };
}

const rank =
  /^(?:(?:chief constable|deputy chief constable|assistant chief constable|superintendent|chief superintendent|chief inspector|inspector|sergeant|constable|d?cc|acc|dcc|t?\/?d?(?:supt|ci|i|insp|sgt|pc|dc|ds|di|dci)|mr|mrs|ms|miss|dr)\.?\s+)+/iu;
