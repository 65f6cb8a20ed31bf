import { Fragment, type ReactNode } from "react";
import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import css from "./HelpDialog.module.css";
import { keyEntry, KEYS, type KeyId } from "./keys.ts";

function Keys({ id }: { id: KeyId }) {
  const { help } = useLateMessages();
  return keyEntry(id).groups.map((group, i) => (
    <Fragment key={i}>
      {i > 0 && ` ${help.or} `}
      {group.map((key, k) => (
        <Fragment key={k}>
          {k > 0 && " + "}
          <kbd>{"sign" in key ? key.sign : help.key[key.named]}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}

interface HelpDialogProps {
  onClose: () => void;
  /** What else there is to find. */
  children?: ReactNode;
}

/** The keys that the page knows, and where they work. */
export function HelpDialog({ onClose, children }: HelpDialogProps) {
  const { say } = useLanguage();
  const { help } = useLateMessages();
  return (
    <ModalDialog title={say.help} onClose={onClose}>
      <p className={css.intro}>{help.intro}</p>
      <dl className={css.keys}>
        {(Object.keys(KEYS) as KeyId[]).map((id) => {
          const { where } = keyEntry(id);
          return (
            <div key={id}>
              <dt>
                <Keys id={id} />
              </dt>
              <dd>
                {help.keys[id]}
                {where && <small> ({help.where[where]})</small>}
              </dd>
            </div>
          );
        })}
      </dl>
      {children}
    </ModalDialog>
  );
}
