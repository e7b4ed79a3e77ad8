import type { z } from 'zod';
import type { assessed } from './events.ts';
import type { Interest } from './slice.ts';
import { stepWords } from './words.ts';

/** The three things an application is weighed by. */
export const weighedMatters = ['attendance', 'performance', 'conduct'] as const;
type Matter = (typeof weighedMatters)[number];

/** The words for them. */
export const weighedWords: Readonly<Record<Matter, string>> = {
  attendance: 'Attendance',
  performance: 'Performance',
  conduct: 'Conduct',
};

/** What was found of each matter, by whose step; and those nobody has looked at. */
export function weighedOf({ examinations }: Pick<Interest, 'examinations'>): {
  readonly found: readonly ({
    readonly matter: Matter;
    readonly by: string;
  } & z.infer<typeof assessed>)[];
  readonly missing: readonly string[];
} {
  const found = weighedMatters.flatMap((matter) =>
    examinations
      .filter((examination) => examination[matter].found !== 'not-looked-at')
      .map((examination) => ({
        matter,
        by: stepWords[examination.step],
        ...examination[matter],
      })),
  );
  return {
    found,
    missing: weighedMatters
      .filter((matter) => !found.some((each) => each.matter === matter))
      .map((matter) => weighedWords[matter].toLowerCase()),
  };
}
