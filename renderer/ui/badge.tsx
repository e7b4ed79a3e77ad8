import { Badge as FluentBadge, type BadgeProps } from '@fluentui/react-components';

/** How much a badge wants to be seen. The words say what it means; the colour only helps. */
export type Tone = 'danger' | 'warning' | 'info' | 'success' | 'neutral';

const colours: Readonly<Record<Tone, NonNullable<BadgeProps['color']>>> = {
  danger: 'danger',
  warning: 'warning',
  info: 'brand',
  success: 'success',
  neutral: 'informative',
};

/** A word or two that say the state of a thing. Never a colour alone. */
export function Badge(props: { readonly tone: Tone; readonly children: string }) {
  return (
    <FluentBadge appearance="tint" color={colours[props.tone]} shape="rounded" size="medium">
      {props.children}
    </FluentBadge>
  );
}
