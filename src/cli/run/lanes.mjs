/**
 * Neighbours that may run side by side, as groups; whatever takes the whole machine is alone.
 * @template {{ whole?: boolean }} T
 * @param {readonly T[]} steps
 * @returns {T[][]}
 */
function neighbours(steps) {
  /** @type {T[][]} */
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.[0] && last[0].whole !== true && step.whole !== true) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/**
 * @template T, R
 * @param {readonly T[]} group
 * @param {number} lanes
 * @param {(step: T) => Promise<R>} run
 * @returns {Promise<R[]>}
 */
async function sideBySide(group, lanes, run) {
  /** @type {R[]} */
  const results = [];
  const queue = group.entries();
  const lane = async () => {
    for (const [index, step] of queue) results[index] = await run(step);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/**
 * Begins all steps in their order and gives their results in that order. A step that takes the
 * whole machine waits for all before it, and all after it wait for it.
 * @template {{ whole?: boolean }} T
 * @template R
 * @param {readonly T[]} steps
 * @param {number} lanes how many others run side by side
 * @param {(step: T) => Promise<R>} run
 * @returns {Promise<R[]>}
 */
export async function runInLanes(steps, lanes, run) {
  /** @type {R[]} */
  const results = [];
  for (const group of neighbours(steps)) results.push(...(await sideBySide(group, lanes, run)));
  return results;
}
