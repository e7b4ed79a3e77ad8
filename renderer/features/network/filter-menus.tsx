import {
  Button,
  Checkbox,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { NetworkFilter } from '../../../shared/domain/network/view.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import {
  linkGradingWords,
  linkWords,
  roleWords,
  sourceWords,
} from '../../../shared/domain/network/words.ts';
import { kindsWords } from './words.ts';

const useStyles = makeStyles({
  menu: { display: 'flex', flexDirection: 'column', maxHeight: '60vh', overflowY: 'auto' },
  title: { marginTop: tokens.spacingVerticalS },
});

type Props = {
  readonly facets: VaultAnswers['networkPicture']['facets'];
  readonly filter: NetworkFilter;
  readonly onFilter: (filter: NetworkFilter) => void;
};

/** What is left out: kinds and roles, links, records. Only what there is can be chosen. */
export function FilterMenus({ facets, filter, onFilter }: Props) {
  const change = (part: Partial<NetworkFilter>): void => onFilter({ ...filter, ...part });
  return (
    <>
      <Menu name="Who and what" left={filter.withoutKinds.length + filter.withoutRoles.length}>
        <Ticks
          title="Shown as shapes"
          facets={facets.kinds}
          words={kindsWords}
          without={filter.withoutKinds}
          onChange={(withoutKinds) => change({ withoutKinds })}
        />
        <Ticks
          title="People and organisations told of as"
          facets={facets.roles}
          words={roleWords}
          without={filter.withoutRoles}
          onChange={(withoutRoles) => change({ withoutRoles })}
        />
      </Menu>
      <Menu name="Links" left={filter.withoutLinks.length + filter.withoutGradings.length}>
        <Ticks
          title="Links of these kinds"
          facets={facets.links}
          words={linkWords}
          without={filter.withoutLinks}
          onChange={(withoutLinks) => change({ withoutLinks })}
        />
        <Ticks
          title="Ties graded as (3x5x2)"
          facets={facets.gradings}
          words={linkGradingWords}
          without={filter.withoutGradings}
          onChange={(withoutGradings) => change({ withoutGradings })}
        />
      </Menu>
      <Menu name="Records" left={filter.withoutSources.length}>
        <Ticks
          title="Links recorded in"
          facets={facets.sources}
          words={sourceWords}
          without={filter.withoutSources}
          onChange={(withoutSources) => change({ withoutSources })}
        />
      </Menu>
    </>
  );
}

function Menu(props: {
  readonly name: string;
  readonly left: number;
  readonly children: React.ReactNode;
}) {
  const styles = useStyles();
  return (
    <Popover trapFocus positioning="below-start">
      <PopoverTrigger>
        <Button>
          {props.left === 0 ? props.name : `${props.name} (${String(props.left)} left out)`}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={props.name}>
        <div className={styles.menu}>{props.children}</div>
      </PopoverSurface>
    </Popover>
  );
}

function Ticks<Key extends string>(props: {
  readonly title: string;
  readonly facets: readonly { readonly key: Key; readonly count: number }[];
  readonly words: Readonly<Record<Key, string>>;
  readonly without: readonly string[];
  readonly onChange: (without: Key[]) => void;
}) {
  const styles = useStyles();
  const { facets, without } = props;
  const left = facets.map(({ key }) => key).filter((key) => without.includes(key));
  return (
    <>
      <Text weight="semibold" className={styles.title}>
        {props.title}
      </Text>
      {facets.map(({ key, count }) => (
        <Checkbox
          key={key}
          label={`${props.words[key]} (${count.toLocaleString('en-GB')})`}
          checked={!without.includes(key)}
          onChange={(_event, data) =>
            props.onChange(
              data.checked === true ? left.filter((each) => each !== key) : [...left, key],
            )
          }
        />
      ))}
    </>
  );
}
