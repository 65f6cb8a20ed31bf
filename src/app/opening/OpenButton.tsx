import { OpenEntry } from "../../ui/opening/OpenEntry.tsx";
import { useEmbed } from "../embed/embed.ts";
import { useOpening } from "./opening.ts";

/** “Open a story…”; not in frames of other sites, which are about the one story. */
export function OpenButton({ onOpen }: { onOpen?: () => void }) {
  const { ask } = useOpening();
  const embed = useEmbed();
  if (embed) return null;
  return (
    <OpenEntry
      onOpen={() => {
        onOpen?.();
        ask();
      }}
    />
  );
}
