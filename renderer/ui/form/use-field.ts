import { useController, useFormContext, type UseControllerReturn } from 'react-hook-form';
import { controlId, useFormRoom } from './form-room.tsx';

/** One field's value in its form. */
export type FieldState = {
  readonly value: unknown;
  readonly change: (value: unknown) => void;
  readonly left: () => void;
  /** The message under the field, if it has one. */
  readonly error: string | undefined;
  /** The id of the control, where the error summary leads. */
  readonly id: string;
  readonly ref: UseControllerReturn['field']['ref'];
};

/** Ties a control to a path of the form's values. */
export function useField(name: string): FieldState {
  const { formId } = useFormRoom();
  const { control } = useFormContext();
  const { field, fieldState } = useController({ name, control });
  return {
    value: field.value as unknown,
    change: field.onChange,
    left: field.onBlur,
    error: messageOf(fieldState.error),
    id: controlId(formId, name),
    ref: field.ref,
  };
}

/** The value as text, for a box. */
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

// A value made of parts (a remembered date) shows the message of whichever part has one.
function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && typeof error.message === 'string' && error.message !== '')
    return error.message;
  for (const [key, part] of Object.entries(error)) {
    const message = key === 'ref' ? undefined : messageOf(part);
    if (message !== undefined) return message;
  }
  return undefined;
}
