import { lazy, type ComponentType } from 'react';
import type { ActFormProps } from './act.tsx';

/** A form that is fetched when it is first shown: `lazyForm(() => import('./serve-form.tsx'), 'ServeForm')`. */
export const lazyForm = <Name extends string>(
  fetchFile: () => Promise<Readonly<Record<Name, ComponentType<ActFormProps>>>>,
  name: Name,
): ComponentType<ActFormProps> =>
  lazy<ComponentType<ActFormProps>>(async () => {
    const file = await fetchFile();
    return { default: file[name] };
  });
