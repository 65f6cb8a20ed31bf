import { useMemo } from "react";
import { FIELDS, FIELD_IDS } from "../../import/fields.ts";
import { useLanguage } from "../../ui/language.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { ChooseFiles } from "../../ui/opening/ChooseFiles.tsx";
import { OpenError } from "../../ui/opening/OpenError.tsx";
import { OpenIntro, OpenKinds } from "../../ui/opening/OpenIntro.tsx";
import { useOpeningMessages } from "../../ui/opening/opening-messages.ts";
import { OpenProgress } from "../../ui/opening/OpenProgress.tsx";
import { SeveralFound } from "../../ui/opening/SeveralFound.tsx";
import { TableChoices } from "../../ui/opening/TableChoices.tsx";
import { failureLines, failureWords, faultLines } from "./failure-words.ts";
import { chosenFiles } from "./given-files.ts";
import type { OpenState } from "./open-state.ts";
import type { GivenFile, TableChoices as Choices } from "./opener-messages.ts";
import { useOpening } from "./opening.ts";
import { saveRejects } from "./save-rejects.ts";

interface OpenDialogProps {
  state: OpenState;
  choices: Choices;
  choose: (id: string) => void;
  change: (choices: Choices) => void;
  make: () => void;
  cancel: () => void;
  onFiles: (files: GivenFile[]) => void;
  onClose: () => void;
}

const FIELD_OFFER = FIELD_IDS.map((id) => ({ id, label: FIELDS[id].label }));

/** Asks for files, shows what becomes of them, and lets the reader say what a table means. */
export function OpenDialog(props: OpenDialogProps) {
  const { state, choices, choose, change, make, cancel, onFiles, onClose } = props;
  const say = useOpeningMessages();
  const { site } = useOpening();
  const zones = useMemo(() => Intl.supportedValuesOf("timeZone"), []);
  const at = state.is === "working" ? state.at : state.is === "table" ? state.making : null;
  return (
    <ModalDialog title={say.title} onClose={onClose} wide={state.is === "table"}>
      {state.is === "idle" && <Ask failed={state.failed} onFiles={onFiles} />}
      {state.is === "several" && (
        <SeveralFound choices={state.choices} onChoose={choose} onOther={cancel} />
      )}
      {at && <OpenProgress {...at} onCancel={cancel} />}
      {state.is === "table" && !at && (
        <TableChoices
          table={state.table}
          choice={choices}
          fields={FIELD_OFFER}
          zones={zones}
          isReading={state.reading}
          site={site}
          onChoice={change}
          onRejects={saveRejects(state.table)}
          onMake={make}
          onOther={cancel}
        />
      )}
    </ModalDialog>
  );
}

interface AskProps extends Pick<OpenDialogProps, "onFiles"> {
  failed: Extract<OpenState, { is: "idle" }>["failed"];
}

function Ask({ failed, onFiles }: AskProps) {
  const say = useOpeningMessages();
  const tools = useLanguage();
  const { site } = useOpening();
  return (
    <>
      {failed ? (
        <OpenError
          sentence={failureWords(say, failed)}
          lines={failureLines(say, failed, tools)}
          english={faultLines(failed)}
          issues={failed.issues}
          site={site}
        />
      ) : (
        <OpenIntro />
      )}
      <ChooseFiles onFiles={(files) => onFiles(chosenFiles(files))} takesFocus={!failed} />
      <OpenKinds />
    </>
  );
}
