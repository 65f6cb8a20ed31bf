import { useCallback, useEffect, useRef, useState } from "react";
import { FetchProblem } from "./fetch-problem.ts";
import { fetchStory } from "./fetch-story.ts";
import { makeReady, type MadeReady } from "./make-ready.ts";
import { IDLE, next, type OpenState } from "./open-state.ts";
import { startOpening, type OpenService, type StartOpening } from "./open-service.ts";
import type { GivenFile, OpenedStory, ParcelledArchive, TableChoices } from "./opener-messages.ts";
import { readStoryAddress } from "./story-address.ts";
import { storyHosts } from "./story-hosts.ts";

interface Opener {
  state: OpenState;
  choices: TableChoices;
  look: (files: readonly GivenFile[]) => void;
  lookAt: (address: string) => void;
  choose: (id: string) => void;
  change: (choices: TableChoices) => void;
  make: () => void;
  /** Ends what is at work, and forgets what was read. */
  cancel: () => void;
}

/** Opens files in a thread of its own, which ends with a cancellation, a failure or a story. */
export const useOpener = (
  lang: string,
  onStory: (story: OpenedStory, from?: string) => void,
  start: StartOpening = startOpening,
): Opener => {
  const [state, setState] = useState<OpenState>(IDLE);
  const [choices, setChoices] = useState<TableChoices>({ map: {} });
  const service = useRef<OpenService | null>(null);
  /** Counts what was begun: what an ended thread still has to say is not heard. */
  const turn = useRef(0);
  const fetching = useRef<AbortController | null>(null);

  const end = useCallback(() => {
    turn.current += 1;
    service.current?.end();
    service.current = null;
    fetching.current?.abort();
    fetching.current = null;
  }, []);
  useEffect(() => end, [end]);

  const readArchive = useCallback(
    async (parcel: ParcelledArchive, own: number) => {
      const made = await makeReady(parcel).catch((): MadeReady => ({ faults: [] }));
      // It was called off meanwhile.
      if (own !== turn.current) return;
      end();
      if ("story" in made) {
        setState(IDLE);
        return onStory(made.story);
      }
      const { faults } = made;
      setState({
        is: "idle",
        failed: { why: "not-readable", detail: parcel.name, problems: [], faults },
      });
    },
    [end, onStory],
  );
  const look = useCallback(
    (files: readonly GivenFile[], from?: string) => {
      end();
      setChoices({ map: {} });
      setState({ is: "working", at: { stage: "reading", done: 0, total: 0 } });
      const own = turn.current;
      const begun = start((message) => {
        if (own !== turn.current) return;
        setState((state) => next(state, message));
        if (message.is === "story") {
          end();
          onStory(from === undefined ? message.opened : { ...message.opened, name: from }, from);
        }
        if (message.is === "archive") void readArchive(message.opened, own);
        if (message.is === "failed") end();
      });
      service.current = begun;
      begun.send({ is: "look", files, lang });
    },
    [end, lang, onStory, readArchive, start],
  );
  const lookAt = useCallback(
    (text: string) => {
      end();
      const address = readStoryAddress(text, location.href, storyHosts());
      if ("refusal" in address)
        return setState({
          is: "idle",
          failed: { why: address.refusal, detail: text, problems: [] },
        });
      const controller = new AbortController();
      fetching.current = controller;
      setState({ is: "working", at: { stage: "fetching", done: 0, total: 0 } });
      fetchStory(address, controller.signal).then(
        (files) => look(files, address.folder),
        (error: unknown) => {
          if (controller.signal.aborted) return;
          const fetching = error instanceof FetchProblem ? error : undefined;
          setState({
            is: "idle",
            failed: { why: "not-fetched", detail: address.folder, problems: [], fetching },
          });
        },
      );
    },
    [end, look],
  );
  return {
    state,
    choices,
    look,
    lookAt,
    choose: (id) => {
      setState({ is: "working", at: { stage: "reading", done: 0, total: 0 } });
      service.current?.send({ is: "choose", id, choices });
    },
    change: (changed) => {
      setChoices(changed);
      setState((state) => (state.is === "table" ? { ...state, reading: true } : state));
      service.current?.send({ is: "read", choices: changed });
    },
    make: () => service.current?.send({ is: "make" }),
    cancel: useCallback(() => {
      end();
      setState(IDLE);
    }, [end]),
  };
};
