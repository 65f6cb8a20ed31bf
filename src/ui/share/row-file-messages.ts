import { useLanguage } from "../language.ts";
import { enRowFiles } from "../messages/en/row-files.ts";
import type { RowFileMessages } from "../messages/shape/row-files.ts";

/** The texts about saving rows in the reader's language. */
export const useRowFileMessages = (): RowFileMessages =>
  useLanguage().texts?.rowFiles ?? enRowFiles;
