import css from "./Opening.module.css";
import { useOpeningMessages } from "./opening-messages.ts";

/** What can be opened, and what happens with it; also of the page that needs no script. */
export function OpenKinds() {
  const { kindsTitle, kinds } = useOpeningMessages();
  return (
    <section className={css.kinds}>
      <h3>{kindsTitle}</h3>
      <dl>
        {kinds.map(({ name, what }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What opening is for, and where what is opened stays. */
export function OpenIntro() {
  const { intro, stays } = useOpeningMessages();
  return (
    <>
      <p className={css.intro}>{intro}</p>
      <p className={css.stays}>{stays}</p>
    </>
  );
}
