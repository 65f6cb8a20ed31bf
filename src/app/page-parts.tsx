import { memo } from "react";
import { latePart } from "../ui/late.tsx";
import css from "./Explorer.module.css";

/** Late parts of the page, which stay as they are while only the map moves. */
export const SearchBox = memo(
  latePart(({ SearchBox }) => SearchBox, { meanwhile: <div className={css.search} /> }),
);
export const PaperFoot = memo(latePart((parts) => parts.PaperFoot));
export const OpenInDateline = latePart((parts) => parts.OpenInDateline);
