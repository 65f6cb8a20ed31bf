import { Children, Fragment, type ReactNode } from "react";

/**
 * Pieces of one line with dots between them; a line never begins with a dot. Each is isolated: two
 * Latin names in an Arabic line would else change places.
 */
export function Separated({ children }: { children: ReactNode }) {
  return Children.toArray(children).map((piece, i) => (
    // Pieces of a line have no identity but their place in it.
    <Fragment key={i}>
      {i > 0 && "\u00a0· "}
      <bdi>{piece}</bdi>
    </Fragment>
  ));
}
