"use client";

import {
  Component,
  createElement,
  memo,
  Suspense,
  use,
  useCallback,
  useEffect,
  type ComponentType,
  type ReactNode,
} from "react";
import { Button } from "./button.tsx";
import { firstTouch, useTakesOver, useTouched } from "./first-touch.ts";
import { useEarlyActs } from "./early-acts.ts";

class PartMissing extends Error {
  override readonly name = "PartMissing";
}

/**
 * A part of a page whose code is fetched when a person first touches the page, or when it is first shown after that.
 * What stands in the page from the start is drawn by the server and comes to life at the first touch; a click or a
 * text that is too early is taken up as soon as it can be. Code that cannot be loaded is said in its place, with a
 * way to try again, and is asked for anew wherever it is shown next; everything around it goes on.
 *
 * @param name what is missing then, such as "The map"
 * @param load imports it
 * @param options.reserve class names of the height it takes while it is loaded
 * @param options.unseen true for what lies in something closed: it is drawn after the first touch only
 */
export function later<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  { reserve = "", unseen = false }: { readonly reserve?: string; readonly unseen?: boolean } = {},
): (props: Props) => ReactNode {
  let loaded: ComponentType<Props> | null = null;
  let asked: Promise<ComponentType<Props>> | null = null;
  async function ask(): Promise<ComponentType<Props>> {
    try {
      return (loaded = await load());
    } catch {
      throw new PartMissing(`${name} could not be loaded.`);
    }
  }
  const atTouch = firstTouch.then(ask);
  atTouch.catch(() => undefined);

  function Part({
    props,
    asks,
  }: {
    readonly props: Props;
    readonly asks: () => Promise<ComponentType<Props>>;
  }) {
    return createElement(loaded ?? use(asks()), props);
  }

  // Nothing but `use` stands in the part itself: React loses count of hooks that follow it.
  function Place({ props, onShown }: { readonly props: Props; readonly onShown: () => void }) {
    const takesOver = useTakesOver();
    useEffect(onShown, [onShown]);
    return <Part props={props} asks={() => (takesOver ? atTouch : (asked ??= ask()))} />;
  }

  // Drawn anew for new properties only: what changes before it is live loses the server's drawing.
  const Later = memo(function Later(props: Props) {
    const { place, onShown } = useEarlyActs();
    const onMissed = useCallback(() => {
      asked = null;
      onShown();
    }, [onShown]);
    const waiting = (
      <div role="status" className={reserve}>
        <span className="sr-only">Loading…</span>
      </div>
    );
    return (
      <div ref={place} className="contents">
        <Boundary name={name} reserve={reserve} onMissed={onMissed}>
          <Suspense fallback={waiting}>
            <Place props={props} onShown={onShown} />
          </Suspense>
        </Boundary>
      </div>
    );
  });

  function Unseen(props: Props) {
    return useTouched() ? <Later {...props} /> : null;
  }
  return unseen ? Unseen : (props) => <Later {...props} />;
}

type BoundaryProps = {
  readonly name: string;
  readonly reserve: string;
  readonly children: ReactNode;
  /** It is said to be missing: whoever shows it next asks anew. */
  readonly onMissed: () => void;
};

/** Says that a part is missing; any other fault goes on to the page's own boundary. */
class Boundary extends Component<BoundaryProps, { readonly fault: Error | null }> {
  override state: { readonly fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    if (!(fault instanceof PartMissing)) throw fault;
    return (
      <Missing
        {...this.props}
        onRetry={() => {
          this.setState({ fault: null });
        }}
      />
    );
  }
}

function Missing({ name, reserve, onMissed, onRetry }: BoundaryProps & { readonly onRetry: () => void }) {
  useEffect(onMissed, [onMissed]);
  return (
    <div role="alert" className={reserve}>
      <p className="mb-2">{name} could not be loaded. What you recorded is kept and is saved as before.</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
