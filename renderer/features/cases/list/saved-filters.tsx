import {
  Button,
  Field,
  Input,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Popover,
  PopoverSurface,
  PopoverTrigger,
} from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { isNarrowed, type SavedFilter } from './filters.ts';
import type { ListQuestion } from './row-pages.ts';
import { useSavedFilters } from './use-saved-filters.ts';

type Props = { readonly question: ListQuestion; readonly onAsk: (question: ListQuestion) => void };

/** Ways of asking that this person named. Kept sealed on this workstation. */
export function SavedFilters({ question, onAsk }: Props) {
  const [saved, keep] = useSavedFilters();
  return (
    <>
      {saved.length === 0 ? null : (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button>Saved filters</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {saved.map((filter) => (
                <MenuItem key={filter.name} onClick={() => onAsk(filter.question)}>
                  {filter.name}
                </MenuItem>
              ))}
              <MenuDivider />
              {saved.map((filter) => (
                <MenuItem
                  key={filter.name}
                  onClick={() => keep(saved.filter((each) => each !== filter))}
                >
                  Forget “{filter.name}”
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      {isNarrowed(question) ? (
        <NameFilter onName={(name) => keep(withFilter(saved, { name, question }))} />
      ) : null}
    </>
  );
}

const withFilter = (saved: readonly SavedFilter[], filter: SavedFilter): readonly SavedFilter[] =>
  [...saved.filter((each) => each.name !== filter.name), filter].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );

function NameFilter(props: { readonly onName: (name: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    props.onName(name.trim().slice(0, 60));
    setOpen(false);
    setName('');
  };
  return (
    <Popover open={isOpen} onOpenChange={(_event, data) => setOpen(data.open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button>Save this filter</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Save this filter">
        <form onSubmit={submit} autoComplete="off">
          <Field label="Name of the filter">
            <Input
              value={name}
              onChange={(_event, data) => setName(data.value)}
              autoComplete="off"
              spellCheck={false}
            />
          </Field>
          <Button type="submit" appearance="primary" style={{ marginTop: '8px' }}>
            Save
          </Button>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
