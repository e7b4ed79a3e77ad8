import { Button, Text } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { lockNow } from '../vault-client/shell-port.ts';
import { NarrowPage } from '../ui/narrow-page.tsx';

type Props = { readonly children: ReactNode };

/** A mistake of ours ends here. Nothing of the case is shown or noted: the message of an error could hold some. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? (
      <Broken onRetry={() => this.setState({ isBroken: false })} />
    ) : (
      this.props.children
    );
  }
}

function Broken(props: { readonly onRetry: () => void }) {
  return (
    <NarrowPage>
      <Text as="h1" size={500} weight="semibold">
        Something is wrong in Probity itself
      </Text>
      <Text>
        Everything that was saved is kept, and so is the draft of what you were typing. Try this
        screen again; if it comes back, lock, unlock and report it.
      </Text>
      <div style={{ display: 'flex', gap: '8px' }}>
        <Button appearance="primary" onClick={props.onRetry}>
          Try again
        </Button>
        <Button onClick={() => lockNow(window)}>Lock</Button>
      </div>
    </NarrowPage>
  );
}
