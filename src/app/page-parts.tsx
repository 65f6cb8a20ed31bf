import { memo, type ComponentProps } from "react";
import type { Patch } from "../explore/change.ts";
import { Header } from "../ui/Header.tsx";
import { latePart } from "../ui/late.tsx";
import css from "./Explorer.module.css";

const SearchBox = latePart(({ SearchBox }) => SearchBox, {
  meanwhile: <div className={css.search} />,
});
export const PaperFoot = latePart((parts) => parts.PaperFoot);
export const OpenInDateline = latePart((parts) => parts.OpenInDateline);

type PageHeaderProps = Pick<ComponentProps<typeof Header>, "home" | "onSkip" | "onShare"> &
  ComponentProps<typeof SearchBox> & { onChange: (patch: Patch) => void };

/** The head of the page, with the search in it. */
export const PageHeader = memo(function PageHeader(props: PageHeaderProps) {
  const { home, onSkip, onShare, onChange, ...search } = props;
  return (
    <Header {...{ home, onSkip, onShare }} onLanguage={(lang) => onChange({ lang })}>
      <SearchBox {...search} />
    </Header>
  );
});
