/** Why a file of a story did not come; each has its sentence in the messages. */
export type FetchTrouble = "missing" | "refused" | "tooLarge" | "noAnswer";

/** A file of a story that did not come. */
export class FetchProblem extends Error {
  readonly trouble: FetchTrouble;
  readonly address: string;
  /** HTTP status, where the host answered. */
  readonly status: number | undefined;

  constructor(trouble: FetchTrouble, address: string, status?: number) {
    super(`${trouble}: ${address}`);
    this.trouble = trouble;
    this.address = address;
    this.status = status;
  }
}

/** Of a host’s answer that is not the file. */
export const problemOfStatus = (status: number, address: string): FetchProblem =>
  new FetchProblem(status === 404 || status === 410 ? "missing" : "refused", address, status);
