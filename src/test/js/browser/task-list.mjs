/** Tasks by their names as a list; each is what to do, or { run } with who does it, or in which way only and why. */
export const listed = (tasks, at) =>
  Object.entries(tasks).map(([name, task]) => ({ name, at, ...(typeof task === 'function' ? { run: task } : task) }));
