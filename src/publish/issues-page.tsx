import { renderToStaticMarkup } from "react-dom/server";
import { ISSUES_PATH, remarkPath } from "../explore/page-path.ts";
import { PAGE_SENTENCES } from "../import/sentences-of-page.ts";
import { SENTENCES } from "../import/sentences.ts";
import { ISSUE_CODES, issueCode, type IssueCodeId } from "../story/issue-codes.ts";
import { ISSUE_MEANINGS } from "../story/issue-meanings.ts";
import type { LangMap } from "../story/records/text.ts";
import { LanguageContext } from "../ui/language.ts";
import { LANGUAGES } from "../ui/messages/index.ts";
import { openingMessages } from "../ui/opening/opening-messages.ts";
import { Bare } from "./body/Bare.tsx";
import type { ListPage } from "./voice.ts";
import { SITE_NAME, type Publication } from "./publication.ts";
import type { Site } from "./site.ts";

const ENGLISH = { lang: "en", dir: "ltr" } as const;

/** Sentences with the names of fields between backticks, as the codes have them. */
function Sentence({ text }: { text: string }) {
  return (
    <span {...ENGLISH}>
      {text.split("`").map((part, n) => (n % 2 === 1 ? <code key={n}>{part}</code> : part))}
    </span>
  );
}

function Code({ code, of: { words, spoken } }: { code: IssueCodeId; of: Publication }) {
  const { severity, remedy, mend } = issueCode(code);
  const { issues } = openingMessages(spoken);
  const heading = issues.headings?.[code];
  return (
    <section id={code} data-code>
      <h2>
        <code dir="ltr">{code}</code>
        {heading !== undefined && ` · ${heading}`}
      </h2>
      <p>
        <Sentence text={ISSUE_MEANINGS[code]} />
      </p>
      <p>
        <b>{issues[severity]}.</b> {remedy !== "keep" && `${words.issues.becomes[remedy]} `}
        {issues.mend}: <Sentence text={mend} />
      </p>
    </section>
  );
}

/** What an import says: to who opens a file in the page, and where that differs to who has the command. */
function Remark({ code, of: { words, tools } }: { code: string; of: Publication }) {
  const { [code]: said = {} } = SENTENCES as Readonly<Record<string, LangMap>>;
  const { text, lang } = tools.word(said);
  const { [code]: saidInPage } = PAGE_SENTENCES as Readonly<Record<string, LangMap>>;
  const ofPage = saidInPage && tools.word(saidInPage);
  return (
    <section id={remarkPath(code).replace(`${ISSUES_PATH}#`, "")} data-code>
      <h3>
        <code dir="ltr">{code}</code>
      </h3>
      {ofPage && <p lang={ofPage.lang}>{ofPage.text}</p>}
      <p lang={lang}>{ofPage ? words.issues.byCommand(text) : text}</p>
    </section>
  );
}

/** What every code of an issue and of an import's remark means, in one page without scripts: the codes that readers see lead to it. */
export const issuesPage = (sites: readonly Site[]): ListPage[] => {
  const [first] = sites;
  if (!first) return [];
  const { publication } = first;
  const { spoken, words } = publication;
  const { title, about, inEnglish, ofImport } = words.issues;
  return [
    {
      file: `${ISSUES_PATH}index.html`,
      lang: spoken.lang,
      dir: LANGUAGES[spoken.lang].dir,
      head: renderToStaticMarkup(
        <>
          <title>{words.tabTitle(title, SITE_NAME)}</title>
          <meta name="description" content={about} />
        </>,
      ),
      body: renderToStaticMarkup(
        <LanguageContext value={spoken}>
          <Bare home="../">
            <h1>{title}</h1>
            <p>{about}</p>
            {inEnglish !== undefined && <p>{inEnglish}</p>}
            {(Object.keys(ISSUE_CODES) as IssueCodeId[]).map((code) => (
              <Code key={code} code={code} of={publication} />
            ))}
            <h2>{ofImport.title}</h2>
            <p>{ofImport.about}</p>
            {Object.keys(SENTENCES).map((code) => (
              <Remark key={code} code={code} of={publication} />
            ))}
          </Bare>
        </LanguageContext>,
      ),
    },
  ];
};
