/**
 * Milliseconds of processor time that this process has used. A bound on it says something about the code; one on the
 * clock says as much about what else the machine is doing.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
