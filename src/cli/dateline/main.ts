import { nodeIo } from "./node-io.ts";
import { runDateline } from "./run.ts";

// A reader such as `head` that stops early is no mistake of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const io = nodeIo();
process.exitCode = await runDateline(process.argv.slice(2), io);
io.close();
