/** The module that bundlers and Node read alike; the package's main file names its functions to neither. */
declare module "mgrs/dist/mgrs.esm.js" {
  export { inverse } from "mgrs";
}
