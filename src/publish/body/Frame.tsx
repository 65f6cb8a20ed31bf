import type { ReactNode } from "react";
import frame from "../../ui/Frame.module.css";
import { Masthead } from "./Masthead.tsx";

interface FrameProps {
  /** The way to the site's first page. */
  home: string;
  /** The way to the page's preview picture, and what it shows; none where none is drawn. */
  picture?: { src: string; alt: string } | null;
  children: ReactNode;
}

/** The page as the app lays it out, so that nothing moves when that takes over. */
export function Frame({ home, picture, children }: FrameProps) {
  return (
    <div className={frame.page} data-static>
      <Masthead home={home} />
      <div className={frame.main}>
        <div className={frame.panel}>{children}</div>
        <div className={frame.region}>
          {/* With scripts there will be the map itself. */}
          {picture && (
            <noscript>
              <img src={picture.src} alt={picture.alt} width={1200} height={630} />
            </noscript>
          )}
        </div>
      </div>
    </div>
  );
}
