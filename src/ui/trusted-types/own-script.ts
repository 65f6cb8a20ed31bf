/** The one policy that the page's content security policy allows. */
export const POLICY = "dateline-own-scripts";

interface Policy {
  createScriptURL: (address: string) => unknown;
}

/** What of Trusted Types is used; TypeScript's DOM types do not have them. */
interface PolicyFactory {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
}

/** The address, where it is a script of the page's own origin. Throws for any other. */
export const checkedAddress = (address: string, page: string): string => {
  const { protocol, origin, pathname } = new URL(address, page);
  const own = new URL(page);
  if (protocol !== own.protocol || origin !== own.origin || !/\.[jt]s$/.test(pathname))
    throw new TypeError(`${address} is not a script of this site.`);
  return address;
};

let policy: Policy | undefined;

/** Made when first wanted, and once: a second one of the name would be refused. */
const policyOf = (factory: PolicyFactory): Policy =>
  (policy ??= factory.createPolicy(POLICY, {
    createScriptURL: (address) => checkedAddress(address, location.href),
  }));

/**
 * The address of a worker in the form that Trusted Types ask for where the browser knows them.
 * Throws where it is not a script of the page's own origin.
 */
export const ownScript = (address: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return checkedAddress(address, location.href);
  // Said to be a string because TypeScript's DOM types have workers take nothing else.
  return policyOf(trustedTypes).createScriptURL(address) as string;
};
