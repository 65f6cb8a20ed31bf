import { languageName } from "../language-name.ts";
import { useLanguage } from "../language.ts";
import { useOpeningMessages } from "./opening-messages.ts";
import type { TableChoice, TableShown } from "./table-choice.ts";
import css from "./TableChoices.module.css";

/** Languages that a file's texts may be in; those that people are most often read in. */
const TEXT_LANGUAGES = "en ar ckb de es fa fr he hi it ja ko nl pl pt ro ru so sv tr uk zh".split(
  " ",
);

/** Codes of remarks about dates that can be read in two ways. */
const DATE_DOUBTS = ["dates-ambiguous", "dates-disagree", "row-date-ambiguous"];
const CENTURY_DOUBTS = ["row-date-century"];
const CENTURIES = [2000, 1900] as const;
const ENCODING_DOUBTS = ["encoding"];
const ZONE_DOUBTS = ["time-without-zone", "time-offset"];

interface OneOfProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string | undefined])[];
  onValue: (value: string) => void;
}

function OneOf({ label, value, options, onValue }: OneOfProps) {
  return (
    <label className={css.choice}>
      {label}
      <select
        className={css.select}
        value={value}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FileChoicesProps {
  table: TableShown;
  choice: TableChoice;
  zones: readonly string[];
  onChoice: (choice: TableChoice) => void;
}

/** Asked of every table: the letters, which tell what is chosen at first, do not tell Arabic from Persian. */
function LanguageChoice({ table, choice, onChoice }: Omit<FileChoicesProps, "zones">) {
  const { table: say } = useOpeningMessages();
  const { lang } = useLanguage();
  const chosen = choice.lang ?? table.lang;
  // A file may say that its texts are in another one.
  const tags = [...new Set([...TEXT_LANGUAGES, ...(chosen === "und" ? [] : [chosen])])];
  return (
    <OneOf
      label={say.lang}
      value={chosen}
      options={[
        ["und", say.langUnsaid],
        ...tags.map((tag) => [tag, languageName(tag, lang)] as const),
      ]}
      onValue={(tag) => onChoice({ ...choice, lang: tag })}
    />
  );
}

/** Asked of every table: rows of names alone look like headings. */
function HeadlessChoice({ table, choice, onChoice }: Omit<FileChoicesProps, "zones">) {
  const { table: say } = useOpeningMessages();
  if (table.headless === null) return null;
  return (
    <label className={css.check}>
      <input
        type="checkbox"
        checked={choice.headless ?? table.headless}
        // The columns have other names then, so what was said of them is void.
        onChange={({ currentTarget: { checked } }) =>
          onChoice({ ...choice, headless: checked, map: {} })
        }
      />
      {say.headless}
    </label>
  );
}

const isInDoubt = ({ problems }: TableShown, codes: readonly string[]): boolean =>
  problems.some(({ code }) => codes.includes(code));

/** Asked where dates can be read in several ways. */
function DateChoices({ table, choice, onChoice }: Omit<FileChoicesProps, "zones">) {
  const { table: say } = useOpeningMessages();
  return (
    <>
      {(choice.dates !== undefined || isInDoubt(table, DATE_DOUBTS)) && (
        <OneOf
          label={say.dates}
          value={choice.dates ?? ""}
          options={[
            ["", say.datesUnsaid],
            ["dmy", say.dmy],
            ["mdy", say.mdy],
          ]}
          onValue={(dates) =>
            onChoice({ ...choice, dates: dates === "dmy" || dates === "mdy" ? dates : undefined })
          }
        />
      )}
      {(choice.century !== undefined || isInDoubt(table, CENTURY_DOUBTS)) && (
        <OneOf
          label={say.century}
          value={String(choice.century ?? "")}
          options={[
            ["", say.centuryUnsaid],
            ...CENTURIES.map(
              (first) => [`${first}`, `\u2066${first}–${first + 99}\u2069`] as const,
            ),
          ]}
          onValue={(value) =>
            onChoice({ ...choice, century: CENTURIES.find((first) => `${first}` === value) })
          }
        />
      )}
    </>
  );
}

/** What the file as a whole does not say: asked only where something in it depends on it. */
export function FileChoices({ table, choice, zones, onChoice }: FileChoicesProps) {
  const { table: say } = useOpeningMessages();
  return (
    <div className={css.choices}>
      <DateChoices {...{ table, choice, onChoice }} />
      {(choice.encoding !== undefined || isInDoubt(table, ENCODING_DOUBTS)) && (
        <OneOf
          label={say.encoding}
          value={choice.encoding ?? ""}
          options={[["", say.encodingUnsaid], ...Object.entries(say.encodings)]}
          onValue={(name) => onChoice({ ...choice, encoding: name === "" ? undefined : name })}
        />
      )}
      <HeadlessChoice {...{ table, choice, onChoice }} />
      <LanguageChoice {...{ table, choice, onChoice }} />
      {(choice.tz !== undefined || isInDoubt(table, ZONE_DOUBTS)) && (
        <OneOf
          label={say.zone}
          value={choice.tz ?? ""}
          options={[["", say.zoneUnsaid], ...zones.map((zone) => [zone, zone] as const)]}
          onValue={(tz) => onChoice({ ...choice, tz: tz === "" ? undefined : tz })}
        />
      )}
    </div>
  );
}
