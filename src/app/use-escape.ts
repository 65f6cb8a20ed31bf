import { useEffect } from "react";

/** Escape where nothing has the focus, as after opening by a link: closes what is open. */
export const useEscape = (close: () => void): void => {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape" && document.activeElement === document.body) close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [close]);
};
