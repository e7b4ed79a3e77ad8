import { isContested } from '../register.ts';
import { shippedWordings } from './defaults.ts';
import type { LetterTemplateSlice } from './slice.ts';
import type { TemplateId, TemplateWording } from './template.ts';

/** A wording as letters are composed from it; version 0 is the shipped one. */
export type StandingWording = {
  readonly id: TemplateId;
  readonly version: number;
  readonly wording: TemplateWording;
};

/** The wording that stands. While two people have left different ones, the shipped one is written: time never picks a winner. */
export function standingWording(slice: LetterTemplateSlice, id: TemplateId): StandingWording {
  const standing = slice.records[id]?.standing ?? [];
  const value = standing[0]?.value;
  return value === undefined || value === 'shipped' || isContested(standing)
    ? { id, version: 0, wording: shippedWordings[id] }
    : { id, ...value };
}

/** True while two people have left different wordings standing: one of them is chosen by editing over both. */
export const isContestedWording = (slice: LetterTemplateSlice, id: TemplateId): boolean =>
  isContested(slice.records[id]?.standing ?? []);

/** The number of the next wording of the unit's own. */
export const nextVersion = (slice: LetterTemplateSlice, id: TemplateId): number =>
  Math.max(0, ...(slice.records[id]?.history ?? []).map(({ edited }) => edited?.version ?? 0)) + 1;
