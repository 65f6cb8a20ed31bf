import { OpenEntry } from "../../ui/opening/OpenEntry.tsx";
import { useEmbed } from "../embed/embed.ts";
import { useOpening } from "./opening.ts";

interface OpenButtonProps {
  onOpen?: () => void;
  takesFocus?: boolean;
}

/** “Open a story…”; not in frames of other sites, which are about the one story. */
export function OpenButton({ onOpen, takesFocus = false }: OpenButtonProps) {
  const { ask } = useOpening();
  const embed = useEmbed();
  if (embed) return null;
  return (
    <OpenEntry
      takesFocus={takesFocus}
      onOpen={() => {
        onOpen?.();
        ask();
      }}
    />
  );
}
