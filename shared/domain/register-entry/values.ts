import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { text } from '../../kit/text.ts';

/** @file Values that fields of plain entries share. */

/** A day that may not be known. */
export const dayIfKnown = civilDate.optional();

/** Pounds and pence, as pence; absent where it is not known. Below nothing: paid back. */
export const penceIfKnown = z
  .number('Give the amount in pounds.')
  .int('Give whole pence.')
  .min(-100_000_000_000_00)
  .max(100_000_000_000_00, 'Give the amount in pounds.')
  .optional();

/** A time of day, `14:30`, or '' where none is given. */
export const timeOfDay = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/, 'Give the time as 14:30.');

/** A number that tells somebody from a namesake. */
export const numberLike = text(40);
