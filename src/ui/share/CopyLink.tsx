import { Link } from "lucide-react";
import { useLanguage } from "../language.ts";
import { CopyText } from "./CopyText.tsx";

interface CopyLinkProps {
  link: string;
  /** Called when the browser refuses the clipboard, to offer another way. */
  onRefused?: () => void;
}

/** Copies a link; says whether it worked, and offers the link itself where it did not. */
export function CopyLink({ link, onRefused }: CopyLinkProps) {
  const { say } = useLanguage();
  return (
    <CopyText
      text={link}
      Icon={Link}
      name={say.copyLink}
      copied={say.copied}
      refused={say.copyByHand}
      label={say.linkLabel}
      onRefused={onRefused}
    />
  );
}
