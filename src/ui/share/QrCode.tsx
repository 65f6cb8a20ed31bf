import { useMemo } from "react";
import { useLateMessages } from "../late-messages.ts";
import { bytesIn, MAX_QR_BYTES, qrPicture } from "./qr-picture.ts";
import css from "./QrCode.module.css";

/** How wide the picture should be in CSS pixels, where its modules allow it. */
const WIDTH = 420;
const MAX_MODULE = 5;

/** Whole pixels: modules of uneven width are not read from a screen. */
const widthOf = (size: number): number => size * Math.min(MAX_MODULE, Math.floor(WIDTH / size));

/** A link as a QR code, or a sentence that says why there is none. */
export function QrCode({ link }: { link: string }) {
  const { sharing } = useLateMessages();
  const picture = useMemo(() => qrPicture(link), [link]);
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
