import { useMemo } from "react";
import { useLateMessages } from "../late-messages.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import type * as Drawing from "./qr-picture.ts";
import css from "./QrCode.module.css";
import { useLoaded } from "./use-loaded.ts";

/** How wide the picture should be in CSS pixels, where its modules allow it. */
const WIDTH = 420;
const MAX_MODULE = 5;

/** Whole pixels: modules of uneven width are not read from a screen. */
const widthOf = (size: number): number => size * Math.min(MAX_MODULE, Math.floor(WIDTH / size));

interface PictureProps {
  link: string;
  drawing: typeof Drawing;
}

function Picture({ link, drawing: { bytesIn, MAX_QR_BYTES, qrPicture } }: PictureProps) {
  const { sharing } = useLateMessages();
  const picture = useMemo(() => qrPicture(link), [link, qrPicture]);
  if (!picture)
    return <p className={css.tooLong}>{sharing.qrTooLong(bytesIn(link), MAX_QR_BYTES)}</p>;
  const { path, size } = picture;
  return (
    <svg
      className={css.code}
      role="img"
      aria-label={sharing.qrName}
      width={widthOf(size)}
      height={widthOf(size)}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

const load = () => import("./qr-picture.ts");

/** A link as a QR code, or a sentence that says why there is none. What draws it is fetched here. */
export function QrCode({ link }: { link: string }) {
  const loaded = useLoaded(load);
  if (loaded.state === "loading") return null;
  return loaded.state === "failed" ? <NotLoaded /> : <Picture link={link} drawing={loaded.value} />;
}
