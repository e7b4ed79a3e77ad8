import {
  Button,
  Menu,
  MenuButton,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Group } from '../../../ui/group.tsx';
import type { OfferedAct } from './offered-acts.ts';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  more: { maxHeight: '60vh', overflowY: 'auto' },
});

/** A few acts as buttons, the likeliest first, and the rest behind one menu: *More*. */
export function FewActs(props: {
  readonly acts: readonly OfferedAct[];
  /** How many are shown at once. */
  readonly atMost: number;
  /** What they belong to, for those who hear the page. */
  readonly under: string;
  readonly size?: 'small' | 'medium';
}) {
  const styles = useStyles();
  const { acts, atMost, under, size = 'medium' } = props;
  if (acts.length === 0) return null;
  // A menu of one would cost a press and save nothing.
  const few = acts.length === atMost + 1 ? acts : acts.slice(0, atMost);
  const more = acts.slice(few.length);
  return (
    <Group label={`Record under ${under}`} className={styles.acts}>
      {few.map((act) => (
        <Button key={act.type} as="a" size={size} href={act.href}>
          {act.title}
        </Button>
      ))}
      {more.length === 0 ? null : (
        // In its place and not behind the page: it belongs to the section, also for those who hear it.
        <Menu inline positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            <MenuButton size={size} appearance="subtle" aria-label={`More under ${under}`}>
              More
            </MenuButton>
          </MenuTrigger>
          <MenuPopover className={styles.more}>
            <MenuList>
              {more.map((act) => (
                <MenuItemLink key={act.type} href={act.href}>
                  {act.title}
                </MenuItemLink>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </Group>
  );
}
