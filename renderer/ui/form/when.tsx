import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

type Props = {
  readonly field: string;
  /** Shown when the field's value is one of these, or passes the test. */
  readonly is: readonly unknown[] | ((value: unknown) => boolean);
  readonly children: ReactNode;
};

/** Questions that are asked only after certain answers. What was typed in them comes back if the answer does. */
export function When(props: Props) {
  const { control } = useFormContext();
  const value: unknown = useWatch({ control, name: props.field });
  const isAsked = typeof props.is === 'function' ? props.is(value) : props.is.includes(value);
  return isAsked ? props.children : null;
}

/** The present value of a field of this form, for hints that depend on it. */
export function useValue(field: string): unknown {
  const { control } = useFormContext();
  return useWatch({ control, name: field });
}
