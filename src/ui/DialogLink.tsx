import { use } from "react";
import css from "./DetailsDialog.module.css";
import { latePart } from "./late.tsx";
import { CopyLink } from "./share/CopyLink.tsx";
import { ViewLinkContext } from "./view-link.ts";

const OwnOnly = latePart((parts) => parts.OwnOnly);

/** At the foot of details: the link to them, or why there is none. */
export function DialogLink() {
  const link = use(ViewLinkContext);
  if (link !== null) return <CopyLink link={link} />;
  return (
    <small className={css.ownOnly}>
      <OwnOnly />
    </small>
  );
}
