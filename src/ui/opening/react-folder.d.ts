import "react";

declare module "react" {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the declaration it adds to has it
  interface InputHTMLAttributes<T> {
    /** Lets a file field ask for a folder (File and Directory Entries API, section 3). */
    webkitdirectory?: "" | undefined;
  }
}
