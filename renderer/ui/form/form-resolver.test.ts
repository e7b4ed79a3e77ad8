import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { requiredText, text } from '../../../shared/kit/text.ts';
import { readable } from './form-resolver.ts';

const schema = z.strictObject({
  name: requiredText(10),
  note: text(10),
  on: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  answer: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('no') }),
    z.strictObject({
      is: z.literal('yes'),
      detail: requiredText(10),
      more: requiredText(5).optional(),
    }),
  ]),
  people: z.array(z.strictObject({ name: requiredText(5), role: z.enum(['a', 'b']).optional() })),
});
const offScreen = () => false;

describe('what a form asks its schema', () => {
  it('leaves out an empty box that may be absent', () => {
    const values = { name: 'x', note: '', on: '', answer: { is: 'no' }, people: [] };
    expect(readable(schema, values, offScreen)).toEqual({
      name: 'x',
      note: '',
      answer: { is: 'no' },
      people: [],
    });
  });

  it('keeps an empty box that is needed, so that its message appears', () => {
    const values = { name: '', note: '', on: '', answer: { is: 'no' }, people: [] };
    expect(readable(schema, values, offScreen)).toMatchObject({ name: '' });
  });

  it('leaves out what belongs to an answer that is no longer chosen', () => {
    const values = {
      name: 'x',
      note: '',
      answer: { is: 'no', detail: 'typed before' },
      people: [],
    };
    expect(schema.safeParse(readable(schema, values, offScreen)).success).toBe(true);
  });

  it('never leaves out what is on the screen', () => {
    const values = { name: 'x', note: '', answer: { is: 'no', detail: 'typed' }, people: [] };
    expect(readable(schema, values, () => true)).toEqual(values);
  });

  it('leaves out an optional group of which nothing is on the screen any more', () => {
    const served = z.strictObject({
      refused: z.boolean(),
      witness: z.strictObject({ name: requiredText(10), rank: text(10) }).optional(),
    });
    const values = { refused: false, witness: { name: '', rank: undefined } };
    expect(readable(served, values, offScreen)).toEqual({ refused: false });
    const shown = readable(served, values, () => true);
    expect(shown).toMatchObject({ witness: { name: '' } });
  });

  it('reaches into lists and chosen answers', () => {
    const values = {
      name: 'x',
      note: '',
      answer: { is: 'yes', detail: 'd', more: '' },
      people: [
        { name: 'p', role: '' },
        { name: 'q', role: 'a' },
      ],
    };
    const read = readable(schema, values, offScreen);
    expect(schema.safeParse(read).success).toBe(true);
    expect(read).toMatchObject({ people: [{ name: 'p' }, { name: 'q', role: 'a' }] });
  });

  it('takes an untouched box for empty and an untouched list for nothing, never for an answer that is needed', () => {
    const read = readable(schema, { name: 'x', answer: { is: 'no' } }, offScreen);
    expect(read).toEqual({ name: 'x', note: '', answer: { is: 'no' }, people: [] });
    expect(readable(schema, { answer: {} }, offScreen)).toEqual({
      note: '',
      answer: {},
      people: [],
    });
  });

  it('leaves out a box that was on the screen once and was never filled in', () => {
    const values = { name: 'x', answer: { is: 'no', why: undefined } };
    expect(readable(schema, values, offScreen)).toMatchObject({ answer: { is: 'no' } });
    expect(schema.safeParse(readable(schema, values, offScreen)).success).toBe(true);
  });

  it('does not change the values it was given', () => {
    const values = {
      name: 'x',
      note: '',
      on: '',
      answer: { is: 'no' },
      people: [{ name: 'p', role: '' }],
    };
    const before = structuredClone(values);
    readable(schema, values, offScreen);
    expect(values).toEqual(before);
  });
});
