import { createContext, useContext } from 'react';
import { assert } from '../../../shared/kit/assert.ts';
import type { Refusal } from '../outcome.ts';

/** @file What the fields of one form share besides their values. */

/** The fields on the screen, by path: their labels, for the error summary. */
export type FieldList = {
  readonly note: (name: string, label: string) => () => void;
  readonly labelOf: (path: string) => string | undefined;
  readonly has: (path: string) => boolean;
  /** Where the field stands among the others, from the top of the form. */
  readonly placeOf: (path: string) => number;
};

export function createFieldList(): FieldList {
  const labels = new Map<string, string>();
  return {
    note: (name, label) => {
      labels.set(name, label);
      return () => labels.delete(name);
    },
    labelOf: (path) => labels.get(nearest(labels, path) ?? ''),
    has: (path) => labels.has(path),
    placeOf: (path) => [...labels.keys()].indexOf(nearest(labels, path) ?? ''),
  };
}

/** The field that shows a path: itself, or the one it is a part of. */
function nearest(labels: ReadonlyMap<string, string>, path: string): string | undefined {
  if (labels.has(path)) return path;
  const parent = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  return parent === '' ? undefined : nearest(labels, parent);
}

export type FormRoom = {
  readonly formId: string;
  readonly fields: FieldList;
  /** What the procedure said of a field at the last try. */
  readonly refusalsOn: (name: string) => readonly Refusal[];
  /** Brings the keyboard to a field, in whichever part of the form it is. */
  readonly goToField: (path: string) => void;
};

const FormContext = createContext<FormRoom | undefined>(undefined);

export const FormRoomProvider = FormContext;

/** The form this field stands in. */
export function useFormRoom(): FormRoom {
  const room = useContext(FormContext);
  assert(room, 'a field outside CaseForm');
  return room;
}

/** The id of a field's control on the page. */
export const controlId = (formId: string, name: string): string => `${formId}-${name}`;

/** Moves the keyboard to a field, or to the nearest one that shows this path. */
export function focusField(formId: string, path: string): void {
  const target = document.getElementById(controlId(formId, path));
  if (!target) {
    const parent = path.slice(0, Math.max(path.lastIndexOf('.'), 0));
    if (parent !== '') focusField(formId, parent);
    return;
  }
  const isControl = target.matches('input, select, textarea, button, [tabindex]');
  const control = isControl
    ? target
    : (target.querySelector<HTMLElement>('input, select, textarea, button') ?? target);
  control.focus();
  target.scrollIntoView({ block: 'center' });
}
