import header from "../../ui/Header.module.css";

/** The site's name, which leads to its first page. */
export function Masthead({ home }: { home: string }) {
  return (
    <header className={header.header}>
      <a className={header.name} href={home} translate="no" dir="ltr">
        Dateline<i aria-hidden="true">.</i>
      </a>
    </header>
  );
}
