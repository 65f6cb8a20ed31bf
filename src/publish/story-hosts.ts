/** An https origin, as it is compared and as a content security policy writes it. */
const originOf = (text: string): string | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isBare = url?.pathname === "/" && url.search === "" && url.hash === "";
  return url?.protocol === "https:" && isBare && url.username === "" && !url.host.includes("*")
    ? url.origin
    : null;
};

/** Reads the list of hosts that a site's builder allows stories from, or says what is wrong with it. */
export const readStoryHosts = (text: string): { hosts: string[] } | { problem: string } => {
  const hosts: string[] = [];
  for (const part of text.split(",").map((one) => one.trim())) {
    if (part === "") continue;
    const origin = originOf(part);
    if (origin === null)
      return {
        problem: `Expected origins such as https://data.example.org, with commas between them, found “${part}”.`,
      };
    hosts.push(origin);
  }
  return { hosts: [...new Set(hosts)] };
};
