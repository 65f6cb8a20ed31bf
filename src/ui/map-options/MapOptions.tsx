import { useLanguage } from "../language.ts";
import { RadioChoice, type RadioChoiceProps } from "./RadioChoice.tsx";

type Choice = Omit<RadioChoiceProps, "legend">;

interface MapOptionsProps {
  background: Choice;
  names: Choice;
}

/** What the reader can choose about the map itself. */
export function MapOptions({ background, names }: MapOptionsProps) {
  const { say } = useLanguage();
  return (
    <>
      <RadioChoice legend={say.mapOptions.background} {...background} />
      <RadioChoice legend={say.mapOptions.names} {...names} />
    </>
  );
}
