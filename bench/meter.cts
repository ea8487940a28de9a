// Loaded through NODE_OPTIONS into what is measured and each Node that it starts: at its end, each tells the peak of
// its resident memory and its CPU time.
import fs = require('node:fs');

process.once('exit', () => {
  const file = process.env['LOCKGATE_BENCH_METER'];
  if (file === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  fs.appendFileSync(file, `memory ${maxRSS * 1024} cpu ${(userCPUTime + systemCPUTime) / 1000}\n`);
});
