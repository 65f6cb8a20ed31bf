import type { Plugin } from "vite";
import { META_POLICY, metaPolicy } from "../../publish/headers/content-policy.ts";
import { headersFile } from "../../publish/headers/host-files.ts";
import { readStoryHosts } from "../../publish/story-hosts.ts";

/** Said as it is: who built the site in a wrong way has no use for where in the build that was seen. */
class WrongHosts extends Error {
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.message;
  }
}

/** Origins that stories may be opened from; a wrong list ends the build. */
const hostsFrom = (text: string | undefined): string[] => {
  const read = readStoryHosts(text ?? "");
  if ("problem" in read) throw new WrongHosts(`DATELINE_STORY_HOSTS: ${read.problem}`);
  return read.hosts;
};

/** Puts `_headers` into the built site, and lets its pages ask the hosts that its builder allows. */
export const headersPlugin = (): Plugin => {
  let hosts: string[] = [];
  return {
    name: "dateline-headers",
    config() {
      hosts = hostsFrom(process.env["DATELINE_STORY_HOSTS"]);
      const define = JSON.stringify(hosts.join(","));
      return { define: { "import.meta.env.DATELINE_STORY_HOSTS": define } };
    },
    transformIndexHtml: (html, { server }) =>
      server ? html : html.replace(META_POLICY, () => metaPolicy(hosts)),
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "_headers", source: headersFile(hosts) });
    },
  };
};
