import { renderToStaticMarkup } from "react-dom/server";
import { OPEN_PATH } from "../explore/page-path.ts";
import { LanguageContext } from "../ui/language.ts";
import { LANGUAGES } from "../ui/messages/index.ts";
import { OpenIntro, OpenKinds } from "../ui/opening/OpenIntro.tsx";
import { openingMessages } from "../ui/opening/opening-messages.ts";
import { Bare } from "./body/Bare.tsx";
import { SITE_NAME } from "./publication.ts";
import type { Site } from "./site.ts";

/** The page on which readers open stories of their own. */
export interface OpenPage {
  path: typeof OPEN_PATH;
  lang: string;
  dir: "ltr" | "rtl";
  head: string;
  body: string;
}

/** What it says before its script has come: what it does, with which files, and where they stay. */
export const openPage = (sites: readonly Site[]): OpenPage[] => {
  const [first] = sites;
  if (!first) return [];
  const { spoken, words } = first.publication;
  const say = openingMessages(spoken);
  return [
    {
      path: OPEN_PATH,
      lang: spoken.lang,
      dir: LANGUAGES[spoken.lang].dir,
      head: renderToStaticMarkup(
        <>
          <title>{words.tabTitle(say.title, SITE_NAME)}</title>
          <meta name="description" content={say.about} />
        </>,
      ),
      body: renderToStaticMarkup(
        <LanguageContext value={spoken}>
          <Bare home="../">
            <h1>{say.title}</h1>
            <OpenIntro />
            <p>{say.withoutScript}</p>
            <OpenKinds />
          </Bare>
        </LanguageContext>,
      ),
    },
  ];
};
