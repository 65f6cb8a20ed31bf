/** A frame as a page of another site shows it. */
export interface EmbedFrame {
  /** Absolute address. */
  src: string;
  /** What the frame shows, for those who do not see it. */
  title: string;
  /** CSS pixels, or all the width that there is. */
  width: number | "100%";
  /** CSS pixels. */
  height: number;
}

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

/** The HTML that shows a story in a page of another site. */
export const embedCode = ({ src, title, width, height }: EmbedFrame): string =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" ` +
  `style="border:0;max-width:100%" loading="lazy" allow="clipboard-write; web-share"></iframe>`;

/** The script that lets all frames of a site be as high as what they show; without markup in it. */
export const heightScript = (origin: string): string =>
  `<script>
addEventListener("message", function (event) {
  if (event.origin !== ${JSON.stringify(origin).replaceAll("<", "\\u003c")}) return;
  var data = event.data;
  if (!data || data.type !== "dateline:height") return;
  var height = Number(data.height);
  if (!(height >= 100 && height <= 20000)) return;
  document.querySelectorAll("iframe").forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = height + "px";
  });
});
</script>`;
