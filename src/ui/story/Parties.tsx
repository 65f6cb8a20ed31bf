import { Fragment } from "react";
import type { EventEntry, StoryIndex } from "../../explore/story-index.ts";
import { useLanguage } from "../language.ts";
import { Words } from "../Words.tsx";
import css from "./Parties.module.css";

interface PartiesProps {
  entry: EventEntry;
  index: StoryIndex;
  /** Without the notes on their roles. */
  brief?: boolean;
}

/** Who takes part in an event, and as what. */
export function Parties({ entry, index, brief = false }: PartiesProps) {
  const { say } = useLanguage();
  return (
    <p className={css.parties} data-screen-only={brief || undefined}>
      {entry.event.actors.map(({ actor, role, note }, i) => {
        const known = index.actor.get(actor);
        return (
          known && (
            <Fragment key={`${actor} ${role}`}>
              {i > 0 && " · "}
              <bdi>
                <small>{say.actorRole[role]}</small> <Words of={known.short ?? known.name} />
                {note && !brief && (
                  <small>
                    {" "}
                    (<Words of={note} />)
                  </small>
                )}
              </bdi>
            </Fragment>
          )
        );
      })}
    </p>
  );
}
