import "react";

declare module "react" {
  interface InputHTMLAttributes<T> {
    /** Lets a file field ask for a folder (File and Directory Entries API, section 3). */
    webkitdirectory?: "" | undefined;
  }
}
