import { buildPages, servePages } from "./build.ts";
import { NEED_WEBGL, WAY_NAMES } from "./way-names.ts";
import type { Variant } from "./variant.ts";

/** The pages of the other ways, each a variant of its own on one host. */
export const peerPages = async (): Promise<Variant[]> => {
  const { server, url } = await servePages(await buildPages());
  return Object.entries(WAY_NAMES).map(([way, name]) => ({
    name,
    mostRows: Infinity,
    open: (rows) => ({
      url: `${url}?way=${way}&n=${rows}`,
      needsWebGL: NEED_WEBGL.has(way),
    }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  }));
};
