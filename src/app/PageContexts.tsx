import type { ReactNode } from "react";
import { LanguageContext, type Spoken } from "../ui/language.ts";
import { StoryActionsContext, type StoryActions } from "../ui/story/actions.ts";
import { ViewLinkContext } from "../ui/view-link.ts";

interface PageContextsProps {
  spoken: Spoken;
  actions: StoryActions;
  /** Address of exactly what is shown; `null` where nobody else could open it. */
  link: string | null;
  children: ReactNode;
}

/** What any part of the page may ask for, however deep it stands. */
export function PageContexts({ spoken, actions, link, children }: PageContextsProps) {
  return (
    <LanguageContext value={spoken}>
      <StoryActionsContext value={actions}>
        <ViewLinkContext value={link}>{children}</ViewLinkContext>
      </StoryActionsContext>
    </LanguageContext>
  );
}
