import { useLanguage } from "../language.ts";
import { useLateMessages } from "../late-messages.ts";
import { RadioChoice, type RadioChoiceProps, type RadioOption } from "./RadioChoice.tsx";

type Choice = Omit<RadioChoiceProps, "legend">;

export interface BackgroundOption extends Omit<RadioOption, "note"> {
  /** The host it is loaded from, where that is not this site's own. */
  host?: string | undefined;
}

interface MapOptionsProps {
  background: Omit<Choice, "options"> & { options: readonly BackgroundOption[] };
  names: Choice;
}

/** What the reader can choose about the map itself. */
export function MapOptions({ background, names }: MapOptionsProps) {
  const { say } = useLanguage();
  const { tiles } = useLateMessages();
  const backgrounds = background.options.map(({ host, ...option }) => ({
    ...option,
    note: host && tiles.learns(host),
  }));
  return (
    <>
      <RadioChoice legend={say.mapOptions.background} {...background} options={backgrounds} />
      <RadioChoice legend={say.mapOptions.names} {...names} />
    </>
  );
}
